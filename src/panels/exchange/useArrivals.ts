// Text and files that are pasted or dropped anywhere on the page: fields take their text themselves.
import { useEffect } from 'react';
import { isTyping } from '../../state/keys.ts';

export function useArrivals(onText: (text: string) => void, onFile: (file: File) => void): void {
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    /** What is dragged comes from the page itself, and is nothing new to it. */
    let isOwn = false;
    const take = (event: Event, data: DataTransfer | null) => {
      const [file] = data?.files ?? [];
      const text = data?.getData('text/plain') ?? '';
      if (event.defaultPrevented || (!file && (text === '' || isTyping(event.target)))) return;
      event.preventDefault();
      if (file) onFile(file);
      else onText(text);
    };
    const onDragOver = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      if (isOwn || !(types.includes('Files') || (types.includes('text/plain') && !isTyping(event.target)))) return;
      event.preventDefault();
    };
    window.addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
    window.addEventListener('drop', (event) => !isOwn && take(event, event.dataTransfer), { signal });
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragstart', () => (isOwn = true), { signal });
    window.addEventListener('dragend', () => (isOwn = false), { signal });
    return () => listeners.abort();
  }, [onText, onFile]);
}
