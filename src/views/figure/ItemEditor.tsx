// The editor of one image or text: its words, its components with steppers, and its place. A popover, or a sheet on phones.
import { useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { mapLive } from '../../notation/live.ts';
import { formatInput } from '../../notation/format.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { stepBy, type VectorHandlers } from './useCellEdit.ts';
import type { ShownItem } from './shownItem.ts';
import type { VectorScene } from './vectorScene.ts';

export interface ItemActions {
  rename(side: Side, index: number, label: string): void;
  move(index: number, to: number): void;
  remove(index: number): void;
  close(): void;
}

interface ItemEditorProps {
  readonly side: Side;
  readonly index: number;
  readonly item: ShownItem;
  readonly pairs: number;
  readonly dimensions: number;
  readonly maxLabel: number;
  readonly scene: Live<VectorScene>;
  readonly check: (value: number) => string | null;
  readonly messages: Messages;
  readonly on: VectorHandlers;
  readonly actions: ItemActions;
}

export function ItemEditor({ side, index, item, pairs, dimensions, maxLabel, scene, check, messages, on, actions }: ItemEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const { controls, figure } = messages;
  const isImage = side === 'images';
  const name = isImage ? figure.image(index + 1) : figure.text(index + 1);

  // The focus comes in once, when an item's editor opens, and goes back to what opened it.
  useEffect(() => {
    const opener = document.activeElement;
    root.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && (document.activeElement === document.body || document.activeElement === null)) opener.focus({ preventScroll: true });
    };
  }, [item.id, side]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.close();
  };
  const onBlur = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next) && !(next instanceof Element && next.closest('.temperature, .matrix'))) actions.close();
  };

  return (
    <div ref={root} className="item-editor" role="dialog" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown} onBlur={onBlur} data-side={side}>
      <header className="item-editor-head">
        <h3>{name}</h3>
        <button type="button" className="quiet" onClick={actions.close}>{messages.app.close}</button>
      </header>
      <div className="item-editor-components">
        {Array.from({ length: dimensions }, (_, component) => (
          <ComponentField key={component} component={component} index={index} side={side} scene={scene} check={check} messages={messages} on={on} />
        ))}
      </div>
      <TextField
        label={isImage ? controls.renameImage(index + 1) : controls.renameText(index + 1)}
        value={item.label}
        max={maxLabel}
        messages={messages}
        onCommit={(label) => actions.rename(side, index, label)}
      />
      <div className="item-editor-actions">
        <button type="button" disabled={index === 0} onClick={() => actions.move(index, index - 1)}>{controls.moveUp(index + 1)}</button>
        <button type="button" disabled={index === pairs - 1} onClick={() => actions.move(index, index + 1)}>{controls.moveDown(index + 1)}</button>
        <button type="button" disabled={pairs === 1} onClick={() => actions.remove(index)}>{controls.removePair(index + 1)}</button>
      </div>
    </div>
  );
}

type ComponentFieldProps = Pick<ItemEditorProps, 'side' | 'index' | 'scene' | 'check' | 'messages' | 'on'> & {
  readonly component: number;
  /** Without steppers and with nothing but its number above it. */
  readonly compact?: boolean;
};

export function ComponentField({ side, index, component, compact = false, scene, check, messages, on }: ComponentFieldProps) {
  const words = messages.figure;
  const value = useMemo(() => mapLive(scene, ({ raw }) => formatInput(raw.data[index * raw.cols + component] ?? 0)), [scene, index, component]);
  return (
    <NumberField
      label={side === 'images' ? words.imageCell(index + 1, component + 1) : words.textCell(index + 1, component + 1)}
      value={value}
      check={check}
      messages={messages}
      step={(value, direction, fine) => stepBy(value, direction, fine)}
      caption={compact ? component + 1 : words.component(component + 1)}
      steppers={!compact}
      size={compact ? 4 : 5}
      signed
      onCommit={(value) => on.commit({ side, item: index, component }, value)}
    />
  );
}
