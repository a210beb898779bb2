// Whether the pointer has come to rest, so that what serves it can step back.
import { useEffect, useState } from 'react';

/** Milliseconds without a move. */
const rest = 3000;

export function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const begin = () => setTimeout(() => setResting(true), rest);
    let timer = begin();
    const onMove = () => {
      clearTimeout(timer);
      setResting(false);
      timer = begin();
    };
    for (const event of ['pointermove', 'pointerdown']) window.addEventListener(event, onMove);
    return () => {
      clearTimeout(timer);
      for (const event of ['pointermove', 'pointerdown']) window.removeEventListener(event, onMove);
    };
  }, []);
  return isResting;
}
