// Text and files that are pasted or dropped anywhere on the page, and copies asked for by keys: fields see to their text themselves.
import { useEffect } from 'react';
import { isTyping } from '../../state/keys.ts';

interface Arrivals {
  readonly onText: (text: string, how: 'pasted' | 'dropped') => void;
  readonly onFile: (file: File) => void;
  readonly copy: () => string | null;
}

/** `copy` gives the text for the clipboard, or null to leave it to the browser. Its handlers must not change. */
export function useArrivals({ onText, onFile, copy }: Arrivals): void {
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    /** What is dragged comes from the page itself, and is nothing new to it. */
    let isOwn = false;
    const take = (event: Event, data: DataTransfer | null, how: 'pasted' | 'dropped') => {
      const text = data?.getData('text/plain') ?? '';
      // Spreadsheets put a picture of the cells on the clipboard, beside their text.
      const file = how === 'dropped' || text === '' ? data?.files[0] : undefined;
      if (event.defaultPrevented || (!file && (text === '' || isTyping(event.target)))) return;
      event.preventDefault();
      if (file) onFile(file);
      else onText(text, how);
    };
    const onDragOver = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      if (isOwn || !(types.includes('Files') || (types.includes('text/plain') && !isTyping(event.target)))) return;
      event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => {
      // What is selected is what is meant.
      if (event.defaultPrevented || isTyping(document.activeElement) || window.getSelection()?.isCollapsed === false) return;
      const text = copy();
      if (text === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    };
    window.addEventListener('copy', onCopy, { signal });
    window.addEventListener('paste', (event) => take(event, event.clipboardData, 'pasted'), { signal });
    window.addEventListener('drop', (event) => !isOwn && take(event, event.dataTransfer, 'dropped'), { signal });
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragstart', () => (isOwn = true), { signal });
    // What was dragged may be gone from the page before it is let go, and then nothing tells of the end.
    for (const end of ['dragend', 'pointerdown', 'drop']) window.addEventListener(end, () => (isOwn = false), { signal });
    return () => listeners.abort();
  }, [onText, onFile, copy]);
}
