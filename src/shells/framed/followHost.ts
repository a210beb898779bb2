// Ties an embed, or a presentation in a deck, to the page that holds it: tells what happens here, and does what it asks.
import type { StoreApi } from 'zustand/vanilla';
import { createConversation, type Conversation } from '../../document/embed/conversation.ts';
import type { EmbedErrorCode, HostMessage } from '../../document/embed/messages.ts';
import { pageMessages } from '../../i18n/messages.ts';
import { linkFaultText } from '../../panels/linkFaultText.ts';
import { linkTo, type LinkFault } from '../../state/address.ts';
import type { Course } from '../../state/course.ts';
import { frameOf } from '../../state/frame.ts';
import { deckKeys } from '../../state/keys.ts';
import type { Lab } from '../../state/labStore.ts';
import { createLatest } from '../../state/latest.ts';
import type { Look } from './look.ts';
import { vocabulary } from '../vocabulary.ts';

export interface Host {
  readonly lab: Lab;
  readonly course: Course;
  readonly look: StoreApi<Look>;
  /** Opens a link, or goes back to the beginning by an empty one; null when nothing went wrong. */
  readonly open: (link: string) => Promise<LinkFault | null>;
  /** Whether the page takes the height that its content needs, and tells it; else it fills the frame that it is given. */
  readonly isAsHighAsNeeded: boolean;
}

/** Begins the conversation with the window that holds this one; null where none does. */
export function findHost(): Conversation | null {
  const { parent } = window;
  return parent === window ? null : createConversation(parent, (message, target) => parent.postMessage(message, target));
}

/** Whether a key press means nothing here: no control took it, and none that has a use for it was pressed. */
function isUnused({ defaultPrevented, key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || !deckKeys.includes(key)) return false;
  return key === 'Escape' || !(target instanceof Element && target.matches('input, select, textarea, [role=slider]'));
}

/** Follows lab, course and host until the function that it returns is called. */
export function followHost({ lab, course, look, open, isAsHighAsNeeded }: Host, conversation: Conversation): () => void {
  const { send } = conversation;
  const lossNow = () => frameOf(lab.store.getState().document).trace.loss;
  const fail = (code: EmbedErrorCode, message: string) => send({ type: 'error', code, message });
  const height = isAsHighAsNeeded ? followHeight((px) => send({ type: 'height', height: px })) : null;

  const perform = async (message: HostMessage): Promise<void> => {
    switch (message.type) {
      case 'getState': {
        const { locale, theme } = look.getState();
        const link = await linkTo(lab);
        return send({ type: 'state', id: message.id, link, loss: lossNow(), step: lab.store.getState().stage, language: locale, theme });
      }
      case 'setState': {
        const fault = await open(message.link);
        return fault ? fail(`link-${fault.problem}`, linkFaultText(fault, pageMessages(look.getState().locale).errors)) : undefined;
      }
      case 'setTheme':
        return look.setState({ theme: message.theme });
      case 'setLanguage': {
        const locale = vocabulary.lang.read(message.language);
        return locale ? look.setState({ locale }) : fail('language', vocabulary.lang.names.join(', '));
      }
      case 'goToStep':
        return lab.goTo(message.step);
    }
  };

  // In the order in which they came: a link takes a moment to be read.
  let done = Promise.resolve();
  const onMessage = (event: MessageEvent) => {
    const isFirst = !conversation.hasBegun();
    const reading = conversation.receive(event);
    if (!reading) return;
    // Whoever came late has not heard it.
    if (isFirst) height?.tell();
    if (reading.ok) {
      const run = () => perform(reading.message);
      done = done.then(run, run);
    } else if (reading.problem !== 'foreign') fail(reading.problem, 'clipLab: 1, type: getState | setState | setTheme | setLanguage | goToStep');
  };
  window.addEventListener('message', onMessage);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isUnused(event)) send({ type: 'key', key: event.key });
  };
  window.addEventListener('keydown', onKeyDown);

  const latest = createLatest();
  const stops = [
    lab.store.subscribe((state, before) => {
      if (state.stage !== before.stage) send({ type: 'step', step: state.stage });
      if (state.document === before.document) return;
      const signal = latest.begin();
      void linkTo(lab).then((link) => {
        if (!signal.aborted) send({ type: 'change', link, loss: lossNow() });
      });
    }),
    course.store.subscribe(({ done, answers }, before) => {
      for (const place of done) if (!before.done.includes(place)) send({ type: 'complete', place });
      for (const [question, answer] of Object.entries(answers)) if (before.answers[question] !== answer) void tellAnswer(send, question, answer);
    }),
  ];
  send({ type: 'ready' });
  height?.tell();
  return () => {
    latest.stop();
    window.removeEventListener('message', onMessage);
    window.removeEventListener('keydown', onKeyDown);
    height?.stop();
    for (const stop of stops) stop();
  };
}

/** The questions are brought in when the first of them is answered. */
async function tellAnswer(send: Conversation['send'], question: string, answer: string): Promise<void> {
  const { scoreAnswer } = await import('../../lesson/scoreAnswer.ts');
  send({ type: 'answer', question, answer, score: scoreAnswer(question, answer) });
}

/** Tells the height of the embed's content, in whole px, whenever that has changed. It does not follow from the frame's own height. */
function followHeight(say: (height: number) => void): { readonly tell: () => void; readonly stop: () => void } {
  const root = document.getElementById('root');
  let told = 0;
  const heightNow = () => Math.ceil(root?.getBoundingClientRect().height ?? 0);
  const tell = () => {
    told = heightNow();
    if (told > 0) say(told);
  };
  const resizes = new ResizeObserver(() => {
    if (heightNow() !== told) tell();
  });
  if (root) resizes.observe(root);
  return { tell, stop: () => resizes.disconnect() };
}
