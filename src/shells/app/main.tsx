// Opens the full page.
import { createDocument } from '../../document/createDocument.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { isLink } from '../../document/link.ts';
import { createCourse } from '../../state/course.ts';
import { openLab } from '../../state/openLab.ts';
import { render } from '../render.tsx';
import { addressBar, readLesson } from './address.ts';
import { App } from './App.tsx';
import { readSettings } from '../settings.ts';
import './app.css';

export async function openApp(root: HTMLElement): Promise<void> {
  const storages = { shared: () => window.localStorage, tab: () => window.sessionStorage };
  const settings = readSettings();
  document.documentElement.lang = settings.locale;
  Object.assign(document.documentElement.dataset, { shell: 'app', theme: settings.theme });

  const fragment = addressBar.read();
  const opened = await openLab(createDocument(chapterExample), storages, fragment);
  const course = createCourse(storages.shared, readLesson(), opened.fault === null && isLink(fragment));
  render(root, <App {...opened} course={course} address={addressBar} initial={settings} storages={storages} />);
}
