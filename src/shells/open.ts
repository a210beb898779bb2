// The entry of the one page: brings in the shell that the address asks for. The full page comes with it, so that it waits for nothing more; the others are fetched.
import { chooseLocale, createMessages } from '../i18n/messages.ts';
import { openApp } from './app/main.tsx';

type Open = (root: HTMLElement) => void | Promise<void>;

/** By the parameter that asks for each. */
const shells: Readonly<Record<string, () => Promise<Open>>> = {
  embed: async () => (await import('./embed/main.tsx')).openEmbed,
};

async function open(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const asked = Object.entries(shells).find(([parameter]) => query.has(parameter));
  try {
    const openShell = asked ? await asked[1]() : openApp;
    await openShell(root);
  } catch (error) {
    root.textContent = createMessages(chooseLocale([query.get('lang') ?? '', ...navigator.languages])).lesson.notLoaded;
    throw error;
  }
}

// Not awaited here: a shell that is fetched imports what has come with this file.
const root = document.getElementById('root');
if (root) void open(root);
