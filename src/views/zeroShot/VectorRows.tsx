// Vectors as the rows of an editable grid, each with what it stands for before it and its length behind it.
import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { moveInGrid } from '../figure/gridKeys.ts';
import { patchVectors } from '../figure/patchVectors.ts';
import type { VectorHandlers } from '../figure/useCellEdit.ts';
import { VectorCell } from '../figure/VectorCell.tsx';
import type { VectorScene } from '../figure/vectorScene.ts';
import './vectorRows.css';

interface VectorRow {
  readonly id: number;
  /** In words. */
  readonly name: string;
  /** What is seen of it. */
  readonly head: ReactNode;
}

interface VectorRowsProps {
  readonly side: Side;
  readonly name: string;
  readonly rows: readonly VectorRow[];
  readonly dimensions: number;
  readonly scene: Live<VectorScene>;
  readonly picked: number;
  /** The name of a cell; both count from 0. */
  readonly cellName: (row: number, component: number) => string;
  readonly normName: string;
  readonly messages: Messages;
  readonly on: VectorHandlers;
}

export function VectorRows({ side, name, rows, dimensions, scene, picked, cellName, normName, messages, on }: VectorRowsProps) {
  // The one tab stop is in the picked row, so that passing through picks nothing else.
  const [active, setActive] = useState(0);
  const at = { row: picked, col: active };
  const root = useDraw<VectorScene, HTMLDivElement>(scene, (element, value) => patchVectors(element, value, messages));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey) return;
    const next = moveInGrid(event.key, event.ctrlKey, at, { rows: [0, rows.length - 1], cols: [0, dimensions - 1] });
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-item="${next.row}"][data-component="${next.col}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = event.target.closest<HTMLElement>('[data-component]')?.dataset;
    if (!place) return;
    setActive(Number(place.component));
    on.pick(side, Number(place.item));
  };

  return (
    <div ref={root} className="vector-rows" data-side={side} role="grid" aria-label={name} onKeyDown={onKeyDown} onFocus={onFocus}>
      {rows.map((row, item) => (
        <div key={row.id} className="vector-row" role="row" data-picked={item === picked || undefined}>
          <span className="vector-row-head" role="rowheader" title={row.name} onClick={() => on.pick(side, item)}>{row.head}</span>
          <span className="vector-row-cells" role="presentation">
            {Array.from({ length: dimensions }, (_, component) => (
              <VectorCell
                key={component} side={side} item={item} component={component} label={cellName(item, component)}
                tabbable={at.row === item && at.col === component} opensItem={false} showsDerived={false} isLocked={false} messages={messages} on={on}
              />
            ))}
          </span>
          <span className="vector-row-norm" role="gridcell" data-norm={item}>
            <span className="visually-hidden">{normName} </span><span className="norm-value" /> <span className="norm-mark" />
          </span>
        </div>
      ))}
    </div>
  );
}
