// The editor of one image or text: its components with steppers, its words, and its place in the batch.
import { useEffect, useRef, type ReactNode } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { Button } from '../fields/Button.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ComponentField } from './ComponentField.tsx';
import type { VectorHandlers } from './useCellEdit.ts';
import type { ShownItem } from './shownItem.ts';
import type { VectorScene } from './vectorScene.ts';
import './itemEditor.css';

interface ItemActions {
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
  /** What there is to do, where the editor covers the place that says so. */
  readonly task: ReactNode;
  readonly check: (value: number) => string | null;
  readonly messages: Messages;
  readonly on: VectorHandlers;
  readonly actions: ItemActions;
}

/** Edits whichever item of `side` is picked. The focus comes in when it opens; Escape closes it from anywhere. */
export function ItemEditor({ side, index, item, pairs, dimensions, maxLabel, scene, task, check, messages, on, actions }: ItemEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const { controls, figure } = messages;
  const isImage = side === 'images';
  const name = isImage ? figure.image(index + 1) : figure.text(index + 1);

  useEffect(() => root.current?.focus({ preventScroll: true }), [side]);
  const { close } = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    // Before the window, where the page hears of what nothing open had a use for.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);

  return (
    <div ref={root} className="item-editor" role="dialog" aria-label={name} tabIndex={-1} data-side={side}>
      <header className="item-editor-head">
        <h3>{name}</h3>
        <button type="button" className="quiet" onClick={close}>{messages.app.close}</button>
      </header>
      {task}
      <div className="item-editor-components">
        {Array.from({ length: dimensions }, (_, component) => (
          <ComponentField key={`${item.id} ${component}`} component={component} index={index} side={side} scene={scene} check={check} messages={messages} on={on} />
        ))}
      </div>
      <TextField
        key={item.id}
        label={isImage ? controls.renameImage(index + 1) : controls.renameText(index + 1)}
        value={item.label}
        max={maxLabel}
        messages={messages}
        onCommit={(label) => actions.rename(side, index, label)}
      />
      <div className="item-editor-actions">
        <Button isIdle={index === 0} onClick={() => actions.move(index, index - 1)}>{controls.moveUp(index + 1)}</Button>
        <Button isIdle={index === pairs - 1} onClick={() => actions.move(index, index + 1)}>{controls.moveDown(index + 1)}</Button>
        <Button isIdle={pairs === 1} onClick={() => actions.remove(index)}>{controls.removePair(index + 1)}</Button>
      </div>
    </div>
  );
}
