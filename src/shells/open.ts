// The entry of the one page: small, so that it brings in at once the shell that the address asks for.
import { chooseLocale } from '../i18n/locale.ts';
import { openMessages } from '../i18n/open/messages.ts';

type Open = (root: HTMLElement) => void | Promise<void>;

/** By the parameter that asks for each; the full page where none does. */
const shells: Readonly<Record<string, () => Promise<Open>>> = {
  embed: async () => (await import('./embed/main.tsx')).openEmbed,
  present: async () => (await import('./present/main.tsx')).openPresent,
  build: async () => (await import('./builder/main.tsx')).openBuilder,
};

const openFullPage = async (): Promise<Open> => (await import('./app/main.tsx')).openApp;

async function open(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const [, load] = Object.entries(shells).find(([parameter]) => query.has(parameter)) ?? ['', openFullPage];
  try {
    await (await load())(root);
  } catch (error) {
    const locale = chooseLocale([query.get('lang') ?? '', ...navigator.languages]);
    document.documentElement.lang = locale;
    root.removeAttribute('aria-busy');
    root.setAttribute('role', 'alert');
    root.textContent = openMessages(locale).notLoaded;
    throw error;
  }
}

// Not awaited here: what a shell imports may wait for this file.
const root = document.getElementById('root');
if (root) void open(root);
