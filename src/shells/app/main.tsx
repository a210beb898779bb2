// The entry point of the full page.
import { createRoot } from 'react-dom/client';
import { createDocument } from '../../document/createDocument.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { restoreDocument } from '../../state/autosave.ts';
import { createLabStore } from '../../state/labStore.ts';
import { App } from './App.tsx';
import { readSettings } from './settings.ts';
import '../../views/theme/tokens.css';
import '../../views/fields/controls.css';
import './app.css';

const storage = () => window.localStorage;
const initial = createDocument(chapterExample);
const { document: restored, problem } = restoreDocument(storage);
const settings = readSettings();
document.documentElement.lang = settings.locale;
document.documentElement.dataset.theme = settings.theme;

const root = document.getElementById('root');
if (root) createRoot(root).render(<App lab={createLabStore(restored ?? initial, initial)} initial={settings} storage={storage} problem={problem} />);
