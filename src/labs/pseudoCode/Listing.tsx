// The lines of the code, of which one is lit (APG tabs, upright, activated as the focus moves).
import type { KeyboardEvent } from 'react';
import { codeLineIds, type CodeLineId } from '../../lesson/codeLineIds.ts';
import { codeLines } from '../../lesson/pseudoCode.ts';
import { RichText } from '../../views/prose/RichText.tsx';

interface ListingProps {
  readonly line: CodeLineId;
  readonly label: string;
  readonly panelId: string;
  readonly onOpen: (line: CodeLineId) => void;
}

export const lineTabId = (line: CodeLineId): string => `code-line-${line}`;

export function Listing({ line, label, panelId, onOpen }: ListingProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = codeLineIds.length - 1;
    const index = codeLineIds.indexOf(line);
    const to = { ArrowDown: Math.min(index + 1, last), ArrowUp: Math.max(index - 1, 0), Home: 0, End: last }[event.key];
    const next = to === undefined ? undefined : codeLineIds[to];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`#${lineTabId(next)}`)?.focus();
  };
  return (
    <pre className="listing">
      <code role="tablist" aria-orientation="vertical" aria-label={label} onKeyDown={onKeyDown}>
        {codeLineIds.map((id) => (
          <button
            key={id} id={lineTabId(id)} type="button" role="tab" className="code-line" aria-selected={id === line} aria-controls={panelId}
            tabIndex={id === line ? 0 : -1} onClick={() => onOpen(id)}
          >
            <span><RichText text={codeLines[id].code} /></span>
          </button>
        ))}
      </code>
    </pre>
  );
}
