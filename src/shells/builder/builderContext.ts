// What every part of the builder works with: the choice, how it is changed, and the words.
import { createContext, useContext } from 'react';
import type { BuilderWords } from '../../i18n/builder/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Settings } from '../vocabulary.ts';
import type { Choice } from './choice.ts';

export interface Builder {
  readonly choice: Choice;
  readonly choose: (change: (before: Choice) => Choice) => void;
  readonly set: (part: Partial<Settings>) => void;
  readonly words: BuilderWords;
  readonly messages: Messages;
  readonly locale: Locale;
}

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('this stands outside the builder');
  return builder;
}
