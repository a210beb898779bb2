// Opens the builder, on the numbers and the lesson that its address names.
import { lessonParameter, readPlace } from '../../lesson/topics.ts';
import { render } from '../render.tsx';
import { readSettings } from '../settings.ts';
import { Builder } from './Builder.tsx';
import { chosenLink, readLink, untouched, withPlace, withShown, type Choice } from './choice.ts';
import type { TypedLink } from './NumbersFields.tsx';

export async function openBuilder(root: HTMLElement): Promise<void> {
  const settings = readSettings();
  document.documentElement.lang = settings.locale;
  Object.assign(document.documentElement.dataset, { shell: 'builder', theme: settings.theme });
  const { choice, typed } = await readFragment(window.location.hash);
  const lesson = new URLSearchParams(window.location.search).get(lessonParameter);
  const first: Choice = withPlace(choice, lesson === null ? null : readPlace(lesson));
  // A link that is put into the address later is opened like one that stood there.
  window.addEventListener('hashchange', () => window.location.reload());
  render(root, <Builder initial={settings} first={first} firstTyped={typed} />);
}

async function readFragment(text: string): Promise<{ readonly choice: Choice; readonly typed: TypedLink | null }> {
  if (text === '' || text === '#') return { choice: untouched, typed: null };
  const read = await readLink(text);
  if (!read.ok) return { choice: untouched, typed: { text, fault: read } };
  const choice = withShown(untouched, read.linked, await chosenLink(read.linked));
  return { choice, typed: choice.link && { text, fault: null } };
}
