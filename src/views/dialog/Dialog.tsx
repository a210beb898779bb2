// A modal dialog on the native element: it takes the focus, keeps it, and gives it back.
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode, type SyntheticEvent } from 'react';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeName: string;
  /** Asked for by Escape, by the button at the top, and by a press beside the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, closeName, onClose, children }: DialogProps) {
  const id = useId();
  const root = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const { current: dialog } = root;
    dialog?.showModal();
    // Closed before it is taken out of the page, so that the browser gives the focus back.
    return () => dialog?.close();
  }, []);

  // The page's own shortcuts rest while the dialog is open.
  const onKeyDown = (event: KeyboardEvent) => event.stopPropagation();
  // Escape closes at once: the event of having closed comes later, when another dialog may have been opened.
  const onCancel = (event: SyntheticEvent) => {
    // A field for files inside has an event of this name too.
    if (event.target !== root.current) return;
    event.preventDefault();
    onClose();
  };
  const onPointerDown = ({ target }: PointerEvent) => {
    pressed.current = target;
  };
  const onClick = ({ target }: { readonly target: EventTarget }) => {
    // Not the end of a selection that was begun inside.
    if (target === root.current && pressed.current === root.current) onClose();
  };

  return (
    <dialog ref={root} className="dialog" aria-labelledby={id} onCancel={onCancel} onClose={onClose} onKeyDown={onKeyDown} onPointerDown={onPointerDown} onClick={onClick}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" onClick={onClose}>{closeName}</button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
