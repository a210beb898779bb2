// The chain from the picked cell's two vectors to the loss, a small step at a time.
import { useMemo, type ReactNode } from 'react';
import { cellMessages } from '../../i18n/cell/messages.ts';
import { chainFormula, chainPlace, chainSteps, chainViews, type ChainStep } from '../../lesson/formulas/chain.ts';
import { restsOnConvention, type FormulaOptions } from '../../lesson/formulas/parts.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { NormaliseSwitch } from '../../panels/NormaliseSwitch.tsx';
import { useLabState, usePage } from '../../panels/page.ts';
import { usePickedOptions } from '../../panels/usePickedOptions.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { MathFormula } from '../../views/formula/MathFormula.tsx';
import { RichText } from '../../views/prose/RichText.tsx';

export function Forwards() {
  const { lab, course, locale, messages } = usePage();
  const words = cellMessages(locale).steps;
  const { row, col } = useLabState((state) => state.pick);
  const normalize = useLabState((state) => state.document.normalize);
  const isAlone = useLabState((state) => state.document.images.length === 1);
  const options = usePickedOptions();

  const show = (step: ChainStep, place: CellRef) => {
    lab.setView(chainViews[step]);
    lab.show(place);
    course.complete({ topic: 'cell', card: 'forwards' });
  };
  const wordsOf = (step: ChainStep) => {
    if (!normalize && step === 'units') return words.unitsOff;
    if (!normalize && step === 'similarity') return words.similarityOff;
    return step === 'losses' && row !== col ? words.lossesOff : words[step];
  };
  return (
    <ol className="chain">
      {chainSteps.map((step) => {
        const { title, body } = wordsOf(step);
        return (
          <ChainItem key={step} step={step} title={title} body={body(row + 1, col + 1)} options={options} onShow={(place) => show(step, place ?? chainPlace(step, row, col))}>
            {step === 'units' && <NormaliseSwitch />}
            {step === 'rowProbability' && isAlone && <p>{messages.figure.nothingToContrast}</p>}
          </ChainItem>
        );
      })}
    </ol>
  );
}

interface ChainItemProps {
  readonly step: ChainStep;
  readonly title: string;
  readonly body: string;
  readonly options: Live<FormulaOptions>;
  /** null: the place of the step itself. */
  readonly onShow: (place: CellRef | null) => void;
  readonly children: ReactNode;
}

function ChainItem({ step, title, body, options, onShow, children }: ChainItemProps) {
  const { messages, locale } = usePage();
  const { stage, direction } = chainViews[step];
  const isShown = useLabState((state) => state.stage === stage && (direction === undefined || state.direction === direction));
  const formula = useMemo(() => mapLive(options, (each) => chainFormula(step, each)), [options, step]);
  const hasFormula = formula.get().strings.join('') !== '';
  return (
    <li className="chain-item" data-shown={isShown || undefined}>
      <h4><button type="button" className="chain-name" onClick={() => onShow(null)}>{title}</button></h4>
      <p><RichText text={body} /></p>
      {hasFormula && <MathFormula formula={formula} display label={title} onPick={onShow} locale={locale} />}
      {step === 'units' && <p className="convention"><LiveText live={formula} of={(each) => (restsOnConvention(each) ? messages.panel.convention : '')} /></p>}
      {children}
    </li>
  );
}
