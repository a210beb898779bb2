// The head of one image's row or one text's column: drawing or caption, and the symbol of the vector shown.
import type { KeyboardEvent } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Drawing } from '../drawings/Drawing.tsx';
import type { Operands } from './figureModel.ts';
import type { ShownItem } from './shownItem.ts';
import './itemHeader.css';

interface ItemHeaderProps {
  readonly side: Side;
  readonly index: number;
  readonly item: ShownItem;
  readonly operands: Operands;
  readonly picked: boolean;
  readonly tabbable: boolean;
  readonly isOpen: boolean;
  readonly messages: Messages;
  readonly onPick: (side: Side, index: number) => void;
  /** null where there is nothing to edit. */
  readonly onOpen: ((side: Side, index: number) => void) | null;
}

export function ItemHeader({ side, index, item, operands, picked, tabbable, isOpen, messages, onPick, onOpen }: ItemHeaderProps) {
  const isImage = side === 'images';
  const name = isImage ? messages.figure.image(index + 1) : messages.figure.text(index + 1);
  const open = () => {
    onPick(side, index);
    onOpen?.(side, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'F2') return;
    event.preventDefault();
    open();
  };
  return (
    <div
      className="item-header"
      role={isImage ? 'rowheader' : 'columnheader'}
      aria-label={`${name}, ${item.label}`}
      aria-haspopup={onOpen ? 'dialog' : undefined}
      aria-expanded={onOpen ? isOpen : undefined}
      title={item.label}
      tabIndex={tabbable ? 0 : -1}
      data-item={index}
      data-part={-1}
      data-picked={picked || undefined}
      data-flip={isImage ? undefined : item.id}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      {/* The label gives way where cells are small, and a header must say something. */}
      <span className="visually-hidden">{name}</span>
      {isImage && <Drawing id={item.drawing} />}
      <span className="item-label">{item.label}</span>
      <VectorSymbol letter={isImage ? 'I' : 'T'} index={index} operands={operands} />
    </div>
  );
}

/** I₁, Î₁ when of length 1, or ∂L/∂I₁. */
function VectorSymbol({ letter, index, operands }: { letter: 'I' | 'T'; index: number; operands: Operands }) {
  const symbol = <><i>{operands === 'unit' ? `${letter}\u0302` : letter}</i><sub>{index + 1}</sub></>;
  return <span className="vector-symbol" aria-hidden="true">{operands === 'gradient' ? <>∂<i>L</i>/∂{symbol}</> : symbol}</span>;
}
