// What an embed is told by its address: the parameters of version 1, read without trust. What cannot be read is told, and the default stands.
import { stages, type Stage } from '../../notation/cellRef.ts';

export const embedThemes = ['light', 'dark', 'projector', 'auto'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Parts that an author may leave out. The symmetric loss and the value of τ stay whatever is hidden. */
export const hideable = ['steps', 'controls', 'temperature', 'lens', 'losses', 'explanation', 'link'] as const;
export type Hideable = (typeof hideable)[number];

/** What an author may close to editing; all of it where nothing is named. */
export const lockable = ['images', 'texts', 'temperature', 'normalise'] as const;
export type Lockable = (typeof lockable)[number];

/** What a value of a parameter may be, where that is not for this layer to know. */
export interface Vocabulary<T> {
  /** null where there is no such thing. */
  read(text: string): T | null;
  /** What `read` takes for the same. */
  write(value: T): string;
  readonly names: readonly string[];
}

export interface EmbedVocabulary<Language, Preset, Place> {
  readonly lang: Vocabulary<Language>;
  readonly preset: Vocabulary<Preset>;
  readonly lesson: Vocabulary<Place>;
}

/** null: the address does not say. */
export interface EmbedSettings<Language, Preset, Place> {
  readonly language: Language | null;
  readonly theme: EmbedTheme;
  readonly step: Stage | null;
  readonly preset: Preset | null;
  readonly place: Place | null;
  readonly hidden: readonly Hideable[];
  readonly locked: readonly Lockable[];
  readonly digits: 'full' | 'novice';
  /** manual: results keep to themselves until they are asked for. */
  readonly reveal: 'auto' | 'manual';
  /** The name under which changes are kept in the browser; null: they are not. */
  readonly autosave: string | null;
}

/** What holds where the address does not say: in a page's text, and on a wall. */
export const defaultsOf = {
  embed: { theme: 'auto', digits: 'full' },
  present: { theme: 'projector', digits: 'novice' },
} as const satisfies Record<string, Pick<EmbedSettings<string, string, string>, 'theme' | 'digits'>>;

/** A value that could not be read. */
export interface EmbedWarning {
  readonly parameter: string;
  readonly value: string;
  /** What it may be instead. */
  readonly names: readonly string[];
}

export interface EmbedReading<Language, Preset, Place> {
  readonly settings: EmbedSettings<Language, Preset, Place>;
  readonly warnings: readonly EmbedWarning[];
}

/** Warnings beyond these are not told one by one to anybody. */
const mostWarnings = 8;
/** Characters of a value that a warning repeats. */
const longestValue = 40;

/** Never throws. Parameters that it does not know are left to others; of one that stands twice the first counts, but lists add up. */
export function readEmbed<Language, Preset, Place>(
  query: URLSearchParams,
  vocabulary: EmbedVocabulary<Language, Preset, Place>,
  defaults: Pick<EmbedSettings<Language, Preset, Place>, 'theme' | 'digits'> = defaultsOf.embed,
): EmbedReading<Language, Preset, Place> {
  const warnings: EmbedWarning[] = [];
  const warn = (parameter: string, value: string, names: readonly string[]): void => {
    if (warnings.length < mostWarnings) warnings.push({ parameter, value: shortened(value), names });
  };
  const one = <T>(parameter: string, { read, names }: Pick<Vocabulary<T>, 'read' | 'names'>): T | null => {
    const text = query.get(parameter);
    if (text === null) return null;
    const value = read(text.trim());
    if (value === null) warn(parameter, text, names);
    return value;
  };
  const many = <T extends string>(parameter: string, list: readonly T[]): readonly T[] => {
    const asked = query.getAll(parameter).flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
    for (const text of new Set(asked)) if (!isIn(list, text)) warn(parameter, text, list);
    return list.filter((each) => asked.includes(each));
  };
  return {
    settings: {
      language: one('lang', vocabulary.lang),
      theme: one('theme', oneOf(embedThemes)) ?? defaults.theme,
      step: one('step', oneOf(stages)),
      preset: one('preset', vocabulary.preset),
      place: one('lesson', vocabulary.lesson),
      hidden: many('hide', hideable),
      locked: isAll(query.getAll('lock')) ? lockable : many('lock', lockable),
      digits: one('digits', oneOf(['full', 'novice'])) ?? defaults.digits,
      reveal: one('reveal', oneOf(['auto', 'manual'])) ?? 'auto',
      autosave: one('autosave', { read: readName, names: ['on', 'off'] })?.name ?? null,
    },
    warnings,
  };
}

function isIn<T extends string>(list: readonly T[], text: string): text is T {
  return list.some((each) => each === text);
}

function oneOf<T extends string>(names: readonly T[]): Pick<Vocabulary<T>, 'read' | 'names'> {
  return { read: (text) => (isIn(names, text) ? text : null), names };
}

/** `lock` alone, and `lock=all`. */
function isAll(texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() === '' || text.trim() === 'all');
}

/** The name of what is kept where its author gave none. */
const unnamed = 'on';

/** `on`, nothing, or a name of one's own, so that two embeds of one site can keep two things. */
export function readName(text: string): { readonly name: string | null } | null {
  if (text === 'off') return { name: null };
  if (text === '' || text === unnamed) return { name: unnamed };
  return /^[A-Za-z0-9_-]{1,40}$/.test(text) ? { name: text } : null;
}

/** A parameter and its value; an empty one stands without "=". */
export type Parameter = readonly [name: string, value: string];

/** The parameters that `readEmbed` reads back as these settings; what is so anyhow is left out. */
export function writeEmbed<Language, Preset, Place>(settings: EmbedSettings<Language, Preset, Place>, { lang, preset, lesson }: EmbedVocabulary<Language, Preset, Place>): readonly Parameter[] {
  const one = <T>(name: string, value: T | null, write: (value: T) => string): readonly Parameter[] => (value === null ? [] : [[name, write(value)]]);
  const unless = (usual: string, name: string, value: string): readonly Parameter[] => (value === usual ? [] : [[name, value]]);
  const { hidden, locked } = settings;
  return [
    ...one('lang', settings.language, lang.write),
    ...unless('auto', 'theme', settings.theme),
    ...one('step', settings.step, (step) => step),
    ...one('preset', settings.preset, preset.write),
    ...one('lesson', settings.place, lesson.write),
    ...unless('', 'hide', hidden.join()),
    ...(locked.length === lockable.length ? [['lock', ''] as const] : unless('', 'lock', locked.join())),
    ...unless('full', 'digits', settings.digits),
    ...unless('auto', 'reveal', settings.reveal),
    ...one('autosave', settings.autosave, (name) => (name === unnamed ? '' : name)),
  ];
}

function shortened(text: string): string {
  const chars = Array.from(text.toWellFormed());
  return chars.length <= longestValue ? chars.join('') : `${chars.slice(0, longestValue).join('')}…`;
}
