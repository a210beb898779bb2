// One component of one embedding: dragged, stepped by key, or typed into.
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { useHeldKey } from '../behaviours/useHeldKey.ts';
import { useScrub } from '../behaviours/useScrub.ts';
import { CellInput } from './CellInput.tsx';
import { stepBy, useCellEdit, type CellPlace, type VectorHandlers } from './useCellEdit.ts';

interface VectorCellProps extends CellPlace {
  /** Its place in words, which is its name. */
  readonly label: string;
  readonly tabbable: boolean;
  /** Whether a tap opens the item's editor instead of this cell. */
  readonly opensItem: boolean;
  /** Whether the cell shows another number than the one typed. */
  readonly showsDerived: boolean;
  /** It is looked at and picked, and stays as it is. */
  readonly isLocked: boolean;
  readonly messages: Messages;
  readonly on: VectorHandlers;
}

export const VectorCell = memo(function VectorCell({ side, item, component, label, tabbable, opensItem, showsDerived, isLocked, messages, on }: VectorCellProps) {
  const place = { side, item, component };
  const note = showsDerived ? messages.figure.editsTyped : null;
  const edit = useCellEdit(place, on, messages);
  const end = { commit: on.commitPreview, cancel: on.cancel };
  const beginSteps = (direction: 1 | -1) => {
    let value = on.value(place);
    const step = (fine: boolean) => {
      value = stepBy(value, direction, fine);
      on.preview(place, value);
    };
    return { step, ...end };
  };
  const hold = useHeldKey<ReturnType<typeof beginSteps>>();
  const onPointerDown = useScrub({
    start: () => (opensItem || isLocked || edit.edit ? null : on.value(place)),
    preview: (value) => on.preview(place, value),
    ...end,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isLocked || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      hold(event, () => beginSteps(event.key === 'ArrowUp' ? 1 : -1))?.step(event.shiftKey);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      edit.begin();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      edit.begin('');
    } else if (!event.altKey && event.key.length === 1 && event.key !== ' ') {
      // Whatever is typed shows; what is no number is refused where it stands.
      edit.begin(event.key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    on.pick(side, item);
    if (isLocked) return;
    // A finger has no second click to give, and no keyboard comes up for a cell that is only focused.
    const isFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType !== 'mouse' && event.nativeEvent.pointerType !== '';
    if (opensItem) on.open(side, item);
    else if ((event.detail > 1 || isFinger) && !edit.edit) edit.begin();
  };

  const focusCell = () => document.activeElement?.closest<HTMLElement>('[role=gridcell]')?.focus();
  return (
    <div
      className="component"
      role="gridcell"
      title={label}
      aria-label={edit.edit ? [label, edit.edit.error ?? note].filter(Boolean).join(': ') : undefined}
      tabIndex={tabbable ? 0 : -1}
      data-item={item}
      data-component={component}
      data-editing={edit.edit !== null || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerDown={onPointerDown}
    >
      {/* The cell is named by its title, its place; its number is its description, which follows it live. */}
      <span className="component-value" aria-hidden="true" />
      {edit.edit && (
        <CellInput
          label={label}
          text={edit.edit.text}
          selects={edit.edit.selects}
          error={edit.edit.error}
          note={note}
          onType={edit.type}
          onStep={edit.step}
          onFinish={edit.finish}
          onCancel={edit.cancel}
          onLeave={focusCell}
        />
      )}
    </div>
  );
});
