// The entry point of the full page.
import { createRoot } from 'react-dom/client';
import { createDocument } from '../../document/createDocument.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { isLink } from '../../document/link.ts';
import { createCourse } from '../../state/course.ts';
import { openLab } from '../../state/openLab.ts';
import { pageAddress, readLesson } from './address.ts';
import { App } from './App.tsx';
import { readSettings } from './settings.ts';
import '../../views/theme/tokens.css';
import '../../views/fields/controls.css';
import './app.css';

const storages = { shared: () => window.localStorage, tab: () => window.sessionStorage };
const settings = readSettings();
document.documentElement.lang = settings.locale;
document.documentElement.dataset.theme = settings.theme;

const root = document.getElementById('root');
const fragment = pageAddress.read();
const opened = await openLab(createDocument(chapterExample), storages, fragment);
const course = createCourse(storages.shared, readLesson(), opened.fault === null && isLink(fragment));
if (root) createRoot(root).render(<App {...opened} course={course} address={pageAddress} initial={settings} storages={storages} />);
