// What every part of the lab works with: its store, and its words with the names in them.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Template, ZeroShotClass, ZeroShotImage } from '../../document/zeroShot/document.ts';
import { promptText } from '../../document/zeroShot/template.ts';
import { zeroShotMessages, type ZeroShotWords } from '../../i18n/zeroShot/messages.ts';
import { usePage, type Page } from '../../panels/page.ts';
import type { Lab } from '../../state/labStore.ts';
import type { ZeroShot, ZeroShotState } from '../../state/zeroShot/store.ts';
import { openZeroShot } from '../../state/zeroShot/tab.ts';

interface Names {
  image(image: ZeroShotImage): string;
  class(each: ZeroShotClass): string;
  template(template: Template): string;
  prompt(template: Template, each: ZeroShotClass): string;
}

export interface ZeroShotLab {
  readonly zeroShot: ZeroShot;
  readonly words: ZeroShotWords;
  readonly names: Names;
}

/** One store a page, so that it is as it was when the topic is opened again. */
const opened = new WeakMap<Lab, ZeroShot>();

function zeroShotOf({ lab, tab }: Page): ZeroShot {
  const known = opened.get(lab);
  if (known) return known;
  const zeroShot = openZeroShot(tab);
  opened.set(lab, zeroShot);
  return zeroShot;
}

export function useNewLab(): ZeroShotLab {
  const page = usePage();
  const { messages, locale } = page;
  return useMemo(() => {
    const words = zeroShotMessages(locale);
    const nameOf = (each: ZeroShotClass) => each.name ?? words.names[each.word];
    const templateOf = ({ text, wording }: Template) => text ?? words.wordings[wording];
    const names: Names = {
      image: ({ drawing }) => messages.drawings[drawing].name,
      class: nameOf,
      template: templateOf,
      prompt: (template, each) => promptText(templateOf(template), nameOf(each)),
    };
    return { zeroShot: zeroShotOf(page), words, names };
  }, [page, messages, locale]);
}

export const ZeroShotContext = createContext<ZeroShotLab | null>(null);

export function useZeroShot(): ZeroShotLab {
  const lab = useContext(ZeroShotContext);
  if (!lab) throw new Error('a part of the lab stands outside it');
  return lab;
}

/** Follows a part of the state. What is selected stays the same object while it does not change. */
export function useZeroShotState<T>(select: (state: ZeroShotState) => T): T {
  const { store } = useZeroShot().zeroShot;
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
