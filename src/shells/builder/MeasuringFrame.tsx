// An embed out of sight, which finds the height that holds it at one width: at the step that it opens on, and at all others where its tabs lead there.
import { useEffect, useRef } from 'react';
import { readFrameMessage } from '../../document/embed/frameMessages.ts';
import type { Heights } from '../../document/embed/snippets.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { stages, type Stage } from '../../notation/cellRef.ts';
import { stepOf, type Choice } from './choice.ts';
import { sendToFrame } from './sendToFrame.ts';

interface MeasuringFrameProps {
  readonly choice: Choice;
  /** Of the choice, as `previewAddress` gives it. */
  readonly address: string;
  readonly of: keyof Heights;
  /** Hears the greatest height, px, and each other that comes later. */
  readonly onHeight: (of: keyof Heights, height: number) => void;
}

/** px: the least width of each layout; the lower it is, the higher the content. */
const widths: Readonly<Record<keyof Heights, number>> = { wide: 641, narrow: 340 };

export function MeasuringFrame({ choice, address, of, onHeight }: MeasuringFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { hidden, place } = choice.settings;
  const hasTabs = !hidden.includes('steps') && !hasOwnFigure(place);
  const first = stepOf(choice);
  useEffect(() => {
    const heights = new Map<Stage, number>();
    let isWanted = true;
    let hasWalked = false;
    let stage = first;
    const tell = () => onHeight(of, Math.max(...heights.values()));
    const walk = async () => {
      while (isWanted && isBringingIn(frame.current)) await painted();
      await painted();
      for (stage of hasTabs ? stages : []) {
        sendToFrame(frame.current, { type: 'goToStep', step: stage });
        await painted();
        if (!isWanted) return;
      }
      hasWalked = true;
      if (heights.size > 0) tell();
    };
    const hear = ({ source, data }: MessageEvent) => {
      if (!source || source !== frame.current?.contentWindow) return;
      const message = readFrameMessage(data);
      if (message?.type === 'ready') void walk();
      if (message?.type !== 'height') return;
      heights.set(stage, message.height);
      if (hasWalked) tell();
    };
    window.addEventListener('message', hear);
    return () => {
      isWanted = false;
      window.removeEventListener('message', hear);
    };
  }, [address, first, hasTabs, of, onHeight]);
  return <iframe key={address} ref={frame} className="builder-measure" src={address} style={{ width: widths[of] }} />;
}

/** Whether a lesson is still being brought in; of a file's frame nothing can be seen. */
const isBringingIn = (frame: HTMLIFrameElement | null): boolean => Boolean(frame?.contentDocument?.querySelector('.lesson-loading'));

/** What was asked of a frame is laid out, and its height told: it is painted when this page is, and takes the message in before. */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
}
