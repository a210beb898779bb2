// The formula component: mounts a followed formula in a container that scrolls, and reports picked values.
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import type { Formula } from '../../notation/formula.ts';
import type { Live } from '../../notation/live.ts';
import { followFormula, refAt, refOf, watchOverflow } from './formulaView.ts';
import './formula.css';

export { prefetchMathJax } from './load.ts';

/** Its numbers can be picked, and are then named in a language. */
interface Pickable {
  readonly onPick: (ref: CellRef) => void;
  readonly locale: Locale;
}

type MathFormulaProps = Shown & (Pickable | { readonly [Key in keyof Pickable]?: never });

interface Shown {
  readonly formula: Live<Formula>;
  /** On a line of its own. */
  readonly display?: boolean;
  readonly className?: string;
  /** The accessible name of the group. */
  readonly label?: string;
}

export function MathFormula({ formula, display = false, className, label, onPick, locale }: MathFormulaProps) {
  const container = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => (content.current === null ? undefined : followFormula(content.current, formula, display, locale ?? null)), [formula, display, locale]);
  useEffect(
    () => (container.current === null || content.current === null ? undefined : watchOverflow(container.current, content.current)),
    [],
  );

  const pick = (event: MouseEvent) => {
    if (content.current === null || !(event.target instanceof Element)) return;
    // A press of a key, or of a tool that reads aloud, has no point.
    const ref = refOf(event.target, formula.get()) ?? refAt(content.current, formula.get(), event.clientX, event.clientY);
    if (ref !== undefined) onPick?.(ref);
  };

  const classes = ['formula', display && 'formula-display', onPick && 'formula-pickable', className].filter(Boolean).join(' ');
  return (
    <span ref={container} className={classes} role={label === undefined ? undefined : 'group'} aria-label={label} onClick={onPick && pick}>
      <span ref={content} className="formula-content" />
    </span>
  );
}
