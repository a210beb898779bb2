// One margin of the figure: the embeddings of the images (a row each) or of the texts (a column each), as an editable grid.
import { useMemo, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { useFlip } from '../behaviours/useFlip.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import type { Operands } from './figureModel.ts';
import { moveInGrid, type GridPlace } from './gridKeys.ts';
import { ItemHeader } from './ItemHeader.tsx';
import { patchVectors } from './patchVectors.ts';
import type { ShownItem } from './shownItem.ts';
import type { VectorHandlers } from './useCellEdit.ts';
import { VectorCell } from './VectorCell.tsx';
import type { VectorScene } from './vectorScene.ts';

interface VectorGridProps {
  readonly side: Side;
  readonly items: readonly ShownItem[];
  readonly dimensions: number;
  readonly scene: Live<VectorScene>;
  readonly operands: Operands;
  readonly picked: number;
  readonly lit: CellRef | null;
  readonly opensItem: boolean;
  /** The item whose editor is open. */
  readonly opened: number | null;
  readonly isLocked: boolean;
  readonly messages: Messages;
  readonly on: VectorHandlers;
}

export function VectorGrid({ side, items, dimensions, scene, operands, picked, lit, opensItem, opened, isLocked, messages, on }: VectorGridProps) {
  const isImages = side === 'images';
  const [active, setActive] = useState({ item: 0, component: 0 });
  const at = { item: Math.min(active.item, items.length - 1), component: Math.min(active.component, dimensions - 1) };
  const root = useDraw<VectorScene, HTMLDivElement>(scene, (element, value) => patchVectors(element, value, messages));
  const grid = useRef<HTMLDivElement>(null);
  const order = useMemo(() => items.map(({ id }) => id), [items]);
  useFlip(grid, order, isImages ? 'y' : 'x');

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey) return;
    // Rows of the image grid are items; rows of the text grid are components. Component −1 is the item's header.
    const place: GridPlace = isImages ? { row: at.item, col: at.component } : { row: at.component, col: at.item };
    const itemBounds = [0, items.length - 1] as const;
    const componentBounds = [-1, dimensions - 1] as const;
    const next = moveInGrid(event.key, event.ctrlKey, place, isImages ? { rows: itemBounds, cols: componentBounds } : { rows: componentBounds, cols: itemBounds });
    if (!next) return;
    event.preventDefault();
    const [item, component] = isImages ? [next.row, next.col] : [next.col, next.row];
    event.currentTarget.querySelector<HTMLElement>(`[data-item="${item}"][data-part="${component}"], [data-item="${item}"][data-component="${component}"]`)?.focus();
    on.pick(side, item);
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = event.target.closest<HTMLElement>('[data-item]')?.dataset;
    if (!place) return;
    setActive({ item: Number(place.item), component: Number(place.component ?? place.part) });
    on.focus(side, Number(place.item));
  };

  const header = (item: ShownItem, index: number) => (
    <ItemHeader
      key={item.id} side={side} index={index} item={item} operands={operands} picked={index === picked}
      tabbable={at.component === -1 && at.item === index} isOpen={opened === index} messages={messages} onPick={on.pick} onOpen={isLocked ? null : on.open}
    />
  );
  const cellName = isImages ? messages.figure.imageCell : messages.figure.textCell;
  const cell = (item: number, component: number) => (
    <VectorCell
      key={isImages ? component : items[item]?.id} side={side} item={item} component={component} label={cellName(item + 1, component + 1)} tabbable={at.item === item && at.component === component}
      opensItem={opensItem && !isLocked} showsDerived={operands !== 'raw'} isLocked={isLocked} messages={messages} on={on}
    />
  );
  const isLit = (index: number) => (isImages ? lit?.row : lit?.col) === index && (isImages ? lit?.col : lit?.row) === undefined;
  const marks = (index: number) => ({ 'data-picked': index === picked || undefined, 'data-lit': isLit(index) || undefined });

  return (
    <div ref={root} className={`margin margin-${side}`} style={{ '--longest': longestWord(items) } as CSSProperties}>
      <div ref={grid} className="vectors" role="grid" aria-label={isImages ? messages.figure.imageGrid : messages.figure.textGrid} aria-readonly={isLocked || undefined} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={() => on.focus(side, null)}>
        {isImages
          ? items.map((item, i) => (
              <div key={item.id} className="vector" role="row" data-flip={item.id} {...marks(i)}>
                {header(item, i)}
                <div className="components" role="presentation">{Array.from({ length: dimensions }, (_, k) => cell(i, k))}</div>
              </div>
            ))
          : [
              <div key="headers" className="vector-headers" role="row">{items.map(header)}</div>,
              ...Array.from({ length: dimensions }, (_, k) => (
                <div key={k} className="vector-components" role="row">{items.map((_item, j) => cell(j, k))}</div>
              )),
            ]}
      </div>
      {!isImages && <div className="column-frames" aria-hidden="true">{items.map((item, j) => <span key={item.id} {...marks(j)} />)}</div>}
      {!isImages && <span className="norms-label" aria-hidden="true">{messages.figure.norm}</span>}
      <div className="norms" role="list" aria-label={isImages ? messages.figure.norms.images : messages.figure.norms.texts}>
        {items.map((item, index) => (
          <span key={item.id} role="listitem" data-norm={index} data-picked={index === picked || undefined}>
            <span className="norm-value" /> <span className="norm-mark" />
          </span>
        ))}
      </div>
    </div>
  );
}

/** How many characters a line of the heads must hold so that no word is broken. */
function longestWord(items: readonly ShownItem[]): number {
  return Math.max(...items.flatMap(({ label }) => label.split(/\s+/)).map((word) => word.length));
}
