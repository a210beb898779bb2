// The images' vectors, the classes' weights over the columns, and the M×K probabilities where they meet.
import { useMemo } from 'react';
import { limits } from '../../document/limits.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Drawing } from '../../views/drawings/Drawing.tsx';
import { ResultTable } from '../../views/zeroShot/ResultTable.tsx';
import { VectorRows } from '../../views/zeroShot/VectorRows.tsx';
import { ClassHead } from './ClassHead.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { resultRow, typedVectors } from './shownNumbers.ts';
import { useEdits } from './useEdits.ts';
import { useResultDigits, useResultWords } from './useResultWords.ts';

export function ImagesByClasses() {
  const { messages } = usePage();
  const { zeroShot, words, names } = useZeroShot();
  const { document, pick, way } = useZeroShotState((state) => state);
  const digits = useLabState((state) => state.digits);
  const on = useEdits();
  const resultWords = useResultWords();
  const resultDigits = useResultDigits();
  const { images, classes } = document;

  const vectors = useMemo(() => mapLive(zeroShot.live, (frame) => typedVectors(frame.images, digits)), [zeroShot, digits]);
  const { template } = pick;
  const results = useMemo(
    () => mapLive(zeroShot.live, (frame) => frame.document.images.map((_, image) => resultRow(frame, way, template, image, resultDigits, resultWords))),
    [zeroShot, way, template, resultDigits, resultWords],
  );
  const nameOf = (image: number) => (images[image] ? names.image(images[image]) : '');

  return (
    <div className="zero-shot-matrix">
      <VectorRows
        side="images" name={words.imageGrid} dimensions={limits.zeroShot.dimensions} scene={vectors} picked={pick.image} normName={words.norm}
        rows={images.map((image) => ({
          id: image.id,
          name: words.image(names.image(image)),
          head: <><Drawing id={image.drawing} /><span className="vector-row-name">{names.image(image)}</span></>,
        }))}
        cellName={(image, component) => words.imageCell(nameOf(image), component + 1)} messages={messages} on={on}
      />
      <ResultTable
        name={words.heading} corner={words.imageHead} answerHead={words.answerHead} results={results} onPick={(image, at) => zeroShot.setPick({ image, class: at })}
        columns={classes.map((each, at) => ({ id: each.id, head: <ClassHead at={at} />, isPicked: at === pick.class }))}
        rows={images.map((image, at) => ({
          id: image.id,
          head: <><span className="result-drawing"><Drawing id={image.drawing} /></span><span className="visually-hidden">{words.image(names.image(image))}</span></>,
          isPicked: at === pick.image,
        }))}
      />
    </div>
  );
}
