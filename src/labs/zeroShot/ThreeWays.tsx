// The picked image's probabilities three ways, and whether they give the same answer.
import { useMemo } from 'react';
import { ways, type Way } from '../../lesson/zeroShot/scenes.ts';
import { mapLive } from '../../notation/live.ts';
import { answerFor, type ZeroShotFrame } from '../../state/zeroShot/frame.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Select } from '../../views/fields/Select.tsx';
import { ResultTable } from '../../views/zeroShot/ResultTable.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { resultRow } from './shownNumbers.ts';
import { useResultDigits, useResultWords } from './useResultWords.ts';

export function ThreeWays() {
  const { zeroShot, words, names } = useZeroShot();
  const { document, pick, way: shownWay } = useZeroShotState((state) => state);
  const digits = useResultDigits();
  const resultWords = useResultWords();
  const { images, classes, templates } = document;
  const { image, template } = pick;
  const results = useMemo(
    () => mapLive(zeroShot.live, (frame) => ways.map((way) => resultRow(frame, way, template, image, digits, resultWords))),
    [zeroShot, template, image, digits, resultWords],
  );
  const verdict = (frame: ZeroShotFrame): string => {
    const answers = ways.map((way) => resultWords.className(answerFor(frame, way, template, image).best));
    const [first = ''] = answers;
    if (answers.every((answer) => answer === first)) return words.ways.agree(first);
    return `${words.ways.disagree} ${ways.map((way, at) => words.ways.says(words.ways.long[way], answers[at] ?? '')).join('; ')}.`;
  };
  const shown = images[image];
  const title = words.ways.table(shown ? names.image(shown) : '');
  const headOf = (way: Way) => (
    <span className="way-head">
      <span>{words.ways.long[way]}</span>
      {way === 'template' && (
        <Select
          label={words.ways.template} value={String(template)} options={templates.map((each, at) => [String(at), names.template(each)] as const)}
          onChange={(at) => zeroShot.setPick({ template: Number(at) })}
        />
      )}
    </span>
  );
  return (
    <div className="three-ways">
      <h3>{title}</h3>
      <ResultTable
        name={title} corner={words.ways.head} results={results} onPick={(_, at) => zeroShot.setPick({ class: at })}
        answerHead={<span className="visually-hidden">{words.answerHead}</span>}
        columns={classes.map((each, at) => ({ id: each.id, head: <span className="visually-hidden">{names.class(each)}</span>, isPicked: at === pick.class }))}
        rows={ways.map((way) => ({ id: way, head: headOf(way), isPicked: way === shownWay }))}
      />
      <p className="three-ways-verdict"><LiveText live={zeroShot.live} of={verdict} /></p>
    </div>
  );
}
