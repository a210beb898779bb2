// The preview: a frame of the embed itself, opened anew only for what it cannot be told, and what it tells in return.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { encodeDocument } from '../../document/codec.ts';
import { readFrameMessage } from '../../document/embed/frameMessages.ts';
import type { HostMessage } from '../../document/embed/messages.ts';
import { baseOf } from '../../document/embed/snippets.ts';
import { decodeLink } from '../../document/link.ts';
import type { Linked } from '../../document/linkText.ts';
import { chooseLocale } from '../../i18n/locale.ts';
import type { Stage } from '../../notation/cellRef.ts';
import { documentOf, previewAddress, stepOf, structureOf, type Choice } from './choice.ts';
import { sendToFrame } from './sendToFrame.ts';

/** What the frame has told since it was opened, of what the author did in it. */
interface Told {
  readonly isReady: boolean;
  /** null before it went to another. */
  readonly step: Stage | null;
  /** As text; null before its numbers were changed. */
  readonly document: string | null;
}

const nothing: Told = { isReady: false, step: null, document: null };

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
  const [told, setTold] = useState(nothing);
  const [height, setHeight] = useState(600);
  if (structureOf(opened) !== structureOf(choice)) {
    setOpened(choice);
    setTold(nothing);
  }

  const send = useCallback((message: HostMessage) => sendToFrame(frame.current, message), []);

  useEffect(() => {
    let latest = 0;
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
        const mine = ++latest;
        const read = await decodeLink(message.link);
        if (!read.ok || mine !== latest || frame.current?.contentWindow !== own) return;
        if (message.type === 'state') onNumbers(read.linked);
        else setTold((before) => ({ ...before, document: isAuthors ? encodeDocument(read.linked.document) : null }));
      }
    };
    const onMessage = (event: MessageEvent) => void hear(event);
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
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
  const hasOtherNumbers = told.document !== null && told.document !== documentOf(choice);
  const hasOtherStep = told.step !== null && told.step !== stepOf(choice);
  return {
    frame,
    address: previewAddress(baseOf(window.location.href), opened),
    height,
    moved: hasOtherNumbers ? { to: 'numbers' } : hasOtherStep && told.step ? { to: 'step', step: told.step } : null,
    askForNumbers,
  };
}
