// What the lit line leaves in its variable now: its shape, and its numbers.
import { useMemo } from 'react';
import { dimensionsOf } from '../../document/inputs.ts';
import { pseudoCodeMessages } from '../../i18n/pseudoCode/messages.ts';
import type { CodeLineId } from '../../lesson/codeLineIds.ts';
import { codeFormula } from '../../lesson/formulas/code.ts';
import { isSmall } from '../../lesson/formulas/parts.ts';
import { codeShapes } from '../../lesson/pseudoCode.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { usePickedOptions } from '../../panels/usePickedOptions.ts';
import { MathFormula } from '../../views/formula/MathFormula.tsx';

export function LineValue({ line }: { readonly line: CodeLineId }) {
  const { lab, locale } = usePage();
  const words = pseudoCodeMessages(locale);
  const pairs = useLabState((state) => state.document.images.length);
  const dimensions = useLabState((state) => dimensionsOf(state.document));
  const isBypassed = useLabState((state) => !state.document.normalize) && (line === 'image-lengths' || line === 'text-lengths');
  const options = usePickedOptions();
  const formula = useMemo(() => mapLive(options, (each) => codeFormula(line, each)), [options, line]);

  const shape = codeShapes[line];
  if (shape === null) return <p className="lesson-note">{words.given}</p>;
  if (isBypassed) return <p className="lesson-note">{words.bypassed}</p>;
  const size = { 'N × d': `${pairs} × ${dimensions}`, 'N × N': `${pairs} × ${pairs}`, N: String(pairs), '': '' }[shape];
  return (
    <>
      <p className="lesson-note">{shape === '' ? words.scalar : words.shape(shape, size)}</p>
      <MathFormula key={line} formula={formula} display label={words.value} onPick={lab.show} locale={locale} />
      {!isSmall(options.get().trace) && <p className="lesson-note">{words.atPick}</p>}
    </>
  );
}
