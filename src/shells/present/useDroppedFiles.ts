// Files that are dropped anywhere on the slide.
import { useEffect, useRef } from 'react';

export function useDroppedFiles(take: (file: File) => void): void {
  const current = useRef(take);
  useEffect(() => {
    current.current = take;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault(), { signal });
    window.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      current.current(file);
    }, { signal });
    return () => listeners.abort();
  }, []);
}
