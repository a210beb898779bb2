// The formula component: mounts a followed formula in a container that scrolls, and reports picked values.
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { CellRef } from '../../notation/cellRef.ts';
import type { Formula } from '../../notation/formula.ts';
import type { Live } from '../../notation/live.ts';
import { followFormula, refAt, watchOverflow } from './formulaView.ts';
import './formula.css';

export { prefetchMathJax } from './load.ts';

interface MathFormulaProps {
  readonly formula: Live<Formula>;
  /** On a line of its own. */
  readonly display?: boolean;
  readonly className?: string;
  /** The accessible name of the group. */
  readonly label?: string;
  readonly onPick?: (ref: CellRef) => void;
}

export function MathFormula({ formula, display = false, className, label, onPick }: MathFormulaProps) {
  const container = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => (content.current === null ? undefined : followFormula(content.current, formula, display)), [formula, display]);
  useEffect(
    () => (container.current === null || content.current === null ? undefined : watchOverflow(container.current, content.current)),
    [],
  );

  const pick = (event: MouseEvent) => {
    if (content.current === null) return;
    const ref = refAt(content.current, formula.get(), event.clientX, event.clientY);
    if (ref !== undefined) onPick?.(ref);
  };

  const classes = ['formula', display && 'formula-display', onPick && 'formula-pickable', className].filter(Boolean).join(' ');
  return (
    <span ref={container} className={classes} role={label === undefined ? undefined : 'group'} aria-label={label} onClick={onPick && pick}>
      <span ref={content} className="formula-content" />
    </span>
  );
}
