// The preview: a frame of the embed itself, opened anew only for what it cannot be told, and what it tells in return.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { readFrameMessage } from '../../document/embed/frameMessages.ts';
import type { HostMessage } from '../../document/embed/messages.ts';
import { baseOf } from '../../document/embed/snippets.ts';
import { decodeLink } from '../../document/link.ts';
import type { Linked } from '../../document/linkText.ts';
import { chooseLocale } from '../../i18n/locale.ts';
import type { Stage } from '../../notation/cellRef.ts';
import { createLatest } from '../../state/latest.ts';
import { chosenLink, hasOtherNumbers, previewAddress, stepOf, structureOf, withMoved, type Choice, type Moved } from './choice.ts';
import { sendToFrame } from './sendToFrame.ts';

/** What the frame has told since it was opened, of what the author did in it. */
interface Told extends Moved {
  readonly isReady: boolean;
}

const nothing: Told = { isReady: false, step: null, link: null };

const addressOf = (choice: Choice): string => previewAddress(baseOf(window.location.href), choice);

/** The id of the answer that the author wants. */
const asked = 'numbers';

export interface Preview {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Where the frame is opened; another address is another frame. */
  readonly address: string;
  /** px: what its content takes at its width. */
  readonly height: number;
  /** Where it has gone from what was chosen: to other numbers, else to another step. */
  readonly moved: { readonly to: 'numbers' } | { readonly to: 'step'; readonly step: Stage } | null;
  /** Has it tell the numbers that it shows. */
  readonly askForNumbers: () => void;
}

/** `onNumbers` hears what was asked for. */
export function usePreview(choice: Choice, onNumbers: (linked: Linked) => void): Preview {
  const frame = useRef<HTMLIFrameElement>(null);
  const [opened, setOpened] = useState(choice);
  /** `opened`, on what the author had done to it in the frame before. */
  const [start, setStart] = useState(choice);
  const [source, setSource] = useState(choice);
  const [told, setTold] = useState(nothing);
  const [height, setHeight] = useState(600);
  const isSameSource = choice.link === source.link && choice.settings.preset === source.settings.preset;
  const kept: Told = isSameSource ? told : { ...nothing, isReady: told.isReady };
  if (!isSameSource) setSource(choice);
  if (structureOf(opened) !== structureOf(choice)) {
    const next = withMoved(choice, kept);
    setOpened(choice);
    setStart(next);
    // On the same address the frame stays.
    setTold({ ...kept, isReady: kept.isReady && addressOf(next) === addressOf(start) });
  } else if (!isSameSource) setTold(kept);

  const send = useCallback((message: HostMessage) => sendToFrame(frame.current, message), []);

  useEffect(() => {
    const latest = createLatest();
    const hear = async ({ source, data }: MessageEvent) => {
      const own = frame.current?.contentWindow;
      if (!own || source !== own) return;
      const message = readFrameMessage(data);
      // What a card sets up by itself is no choice of the author's.
      const isAuthors = document.activeElement === frame.current;
      if (message?.type === 'height') setHeight(message.height);
      else if (message?.type === 'step') setTold((before) => ({ ...before, step: isAuthors ? message.step : null }));
      else if (message?.type === 'ready') {
        // Until it is spoken to, it tells nobody what happens in it.
        send({ type: 'getState', id: 'greeting' });
        setTold((before) => ({ ...before, isReady: true }));
      } else if (message) {
        if (message.type === 'state' && message.id !== asked) return;
        const signal = latest.begin();
        const read = await decodeLink(message.link);
        if (!read.ok || signal.aborted || frame.current?.contentWindow !== own) return;
        if (message.type === 'state') return onNumbers(read.linked);
        const link = isAuthors ? await chosenLink(read.linked) : null;
        if (!signal.aborted) setTold((before) => ({ ...before, link }));
      }
    };
    const onMessage = (event: MessageEvent) => void hear(event);
    window.addEventListener('message', onMessage);
    return () => {
      latest.stop();
      window.removeEventListener('message', onMessage);
    };
  }, [send, onNumbers]);

  /** What the frame goes by. */
  const last = useRef(opened);
  useEffect(() => {
    last.current = opened;
  }, [opened]);
  useEffect(() => {
    if (!told.isReady) return;
    const before = last.current;
    last.current = choice;
    if (choice.settings.theme !== before.settings.theme) send({ type: 'setTheme', theme: choice.settings.theme });
    if (choice.settings.language !== before.settings.language) send({ type: 'setLanguage', language: choice.settings.language ?? chooseLocale(navigator.languages) });
    if (choice.link && choice.link.fragment !== before.link?.fragment) send({ type: 'setState', link: choice.link.fragment });
    if (stepOf(choice) !== stepOf(before)) send({ type: 'goToStep', step: stepOf(choice) });
  }, [choice, told.isReady, send]);

  const askForNumbers = useCallback(() => send({ type: 'getState', id: asked }), [send]);
  // Before it is ready it cannot be asked.
  const isElsewhere = told.isReady && told.step !== null && told.step !== stepOf(choice);
  return {
    frame,
    address: addressOf(start),
    height,
    moved: told.isReady && hasOtherNumbers(choice, told) ? { to: 'numbers' } : isElsewhere && told.step ? { to: 'step', step: told.step } : null,
    askForNumbers,
  };
}
