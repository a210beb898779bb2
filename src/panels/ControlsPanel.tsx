// What can be done to the whole batch: swap captions, normalise, resize, and draw numbers.
import { addPair, drawNumbers, removePair, setDimensions, swapCaptions } from '../document/edits.ts';
import { dimensionsOf } from '../document/inputs.ts';
import { limits } from '../document/limits.ts';
import { Button } from '../views/fields/Button.tsx';
import { Stepper } from '../views/fields/Stepper.tsx';
import { CommandButton } from './CommandButton.tsx';
import { NormaliseSwitch } from './NormaliseSwitch.tsx';
import { useLabState, usePage } from './page.ts';
import './controlsPanel.css';

export function ControlsPanel() {
  const { lab, messages, locked } = usePage();
  const pick = useLabState((state) => state.pick);
  const document = useLabState((state) => state.document);
  const { images, seed } = document;
  const { controls } = messages;
  const pairs = images.length;
  const dimensions = dimensionsOf(document);

  // The captions of the picked row and column; on the diagonal, the picked one and its neighbour. A lone pair has none, but the button keeps its place.
  const other = pick.row !== pick.col ? pick.col : pick.row === 0 || pick.row + 1 < pairs ? pick.row + 1 : pick.row - 1;
  const [first, second] = [Math.min(pick.row, other), Math.max(pick.row, other)];
  const nextSeed = seed !== null && seed < Number.MAX_SAFE_INTEGER ? seed + 1 : 1;

  const areTextsLocked = locked.includes('texts');
  // These change the vectors of both sides.
  const areNumbersLocked = areTextsLocked || locked.includes('images');
  const within = (value: number, range: { readonly min: number; readonly max: number }) => (areNumbersLocked ? { min: value, max: value } : range);

  return (
    <div className="controls">
      <Button isIdle={pairs === 1 || areTextsLocked} onClick={() => lab.commit((current) => swapCaptions(current, first, second))}>
        <span aria-hidden="true">⇄ </span>{controls.swapCaptions(first + 1, second + 1)}
      </Button>
      <span className="controls-normalise"><NormaliseSwitch /></span>
      <Stepper
        label={controls.pairs} value={pairs} {...within(pairs, limits.pairs)} messages={messages}
        onChange={(next) => lab.commit((current) => (next > pairs ? addPair(current) : removePair(current, pairs - 1)))}
      />
      <Stepper
        label={controls.dimensions} value={dimensions} {...within(dimensions, limits.dimensions)} messages={messages}
        onChange={(next) => lab.commit((current) => setDimensions(current, next))}
      />
      <Button isIdle={areNumbersLocked} onClick={() => lab.commit((current) => drawNumbers(current, nextSeed))}>{controls.newNumbers}</Button>
      {seed !== null && (
        <Button isIdle={areNumbersLocked} onClick={() => lab.commit((current) => drawNumbers(current, seed))}>{controls.restartNumbers(seed)}</Button>
      )}
      <CommandButton id="reset" />
    </div>
  );
}
