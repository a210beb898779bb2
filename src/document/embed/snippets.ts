// What an author pastes: an embed as an address, a frame or an element, and around them what the sites that take them want.
import type { Parameter } from './parameters.ts';

/** px: what holds the content in a frame beside whose figure there is room for the words, and in one as narrow as a phone. */
export interface Heights {
  readonly wide: number;
  readonly narrow: number;
}

export interface Snippet {
  /** The address of CLIP Lab's page, as `readBase` gives it. */
  readonly base: string;
  /** As `writeEmbed` gives them. */
  readonly parameters: readonly Parameter[];
  /** The link to the numbers, a fragment without "#"; empty for those of the preset. */
  readonly state: string;
  /** Of the frame, for those who listen. */
  readonly title: string;
  /** Of the link that stands where an element is until its frame is there. */
  readonly link: string;
  /** Of a frame that does not ask its content. */
  readonly heights: Heights;
  /** What a site has where neither reader nor page can be asked for the language. */
  readonly language: string;
}

/** Where it goes. frame: any page, without a script. element: any page, with ours. */
export const targets = ['frame', 'element', 'mkdocs', 'moodle', 'reveal', 'jupyter', 'quarto'] as const;
export type Target = (typeof targets)[number];

export interface Piece {
  /** setup: once for the whole site. */
  readonly place: 'setup' | 'page';
  readonly text: string;
}

/** The address of a page of CLIP Lab without what it says of itself, a folder's with its slash; null where no reader's browser would go there for it. */
export function readBase(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { href, protocol, username, password } = new URL(text.trim());
  return /^https?:$/.test(protocol) && username === '' && password === '' ? baseOf(href) : null;
}

/** The same of an address that is known to be one, of a file too. */
export function baseOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/').replace(/\/(?![^/]*\.html?$)[^/]+$/i, '$&/');
  return url.href;
}

export function embedAddress(base: string, parameters: readonly Parameter[], state: string): string {
  const said = parameters.map(([name, value]) => (value === '' ? name : `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`));
  return `${base}?${['embed', ...said].join('&')}${state === '' ? '' : `#${state}`}`;
}

/** Texts to paste, in their order. */
export function writeSnippet(target: Target, snippet: Snippet): readonly Piece[] {
  const page = (text: string): Piece => ({ place: 'page', text });
  const withScript = `${writeScript(snippet)}\n${writeElement(snippet)}`;
  switch (target) {
    case 'frame':
      return [page(writeFrame(snippet))];
    case 'element':
      return [page(withScript)];
    case 'mkdocs':
      // Their Markdown takes only elements that it knows for blocks.
      return [{ place: 'setup', text: `extra_javascript:\n  - ${scriptAddress(snippet.base)}` }, page(`<div>${writeElement(snippet)}</div>`)];
    case 'moodle':
      return [page(writeFrame(withDefault(snippet, 'lang', snippet.language)))];
    case 'reveal':
      // Loaded with its slide.
      return [page(`<section>\n  ${writeFrame(onlyWide(withDefault(snippet, 'theme', 'projector')), 'data-src')}\n</section>`)];
    case 'jupyter':
      return [page(`\`\`\`{raw} html\n${withScript}\n\`\`\``)];
    case 'quarto':
      return [page(`\`\`\`{=html}\n${withScript}\n\`\`\``)];
  }
}

function withDefault(snippet: Snippet, name: string, value: string): Snippet {
  const { parameters } = snippet;
  return parameters.some(([each]) => each === name) ? snippet : { ...snippet, parameters: [...parameters, [name, value]] };
}

/** A slide is scaled, and never as narrow as a phone. */
const onlyWide = (snippet: Snippet): Snippet => ({ ...snippet, heights: { ...snippet.heights, narrow: snippet.heights.wide } });

/** px, of the window: one that is less has no room for a frame with words beside the figure. */
const narrowest = 720;

function writeFrame({ base, parameters, state, title, heights: { wide, narrow } }: Snippet, source: 'src' | 'data-src' = 'src'): string {
  // The number makes the one or the other bound of every difference; where a site takes the style out, the frame holds both.
  const height = narrow > wide ? `;height:clamp(${wide}px,(${narrowest}px - 100vw)*999,${narrow}px)` : '';
  return writeTag('iframe', [
    [source, embedAddress(base, parameters, state)], ['title', title], ['width', '100%'], ['height', `${Math.max(wide, narrow)}`], ['style', `border:0${height}`],
    // Beside this, "allowfullscreen" would say nothing but a warning on the host's console.
    ['loading', 'lazy'], ['allow', 'fullscreen; clipboard-write'],
  ]);
}

function writeElement({ base, parameters, state, title, link }: Snippet): string {
  // The script takes the page of its own folder.
  const source: readonly Parameter[] = base === new URL('.', base).href ? [] : [['src', base]];
  return writeTag('clip-lab', [['title', title], ...source, ...parameters, ...(state === '' ? [] : [['state', state] as const])], writeTag('a', [['href', embedAddress(base, parameters, state)]], escapeText(link)));
}

const writeScript = ({ base }: Snippet): string => writeTag('script', [['src', scriptAddress(base)], ['defer', '']]);

const scriptAddress = (base: string): string => new URL('clip-lab.js', base).href;

/** `content` is markup. */
function writeTag(name: string, attributes: readonly Parameter[], content = ''): string {
  return `<${[name, ...attributes.map(([attribute, value]) => (value === '' ? attribute : `${attribute}="${escapeText(value)}"`))].join(' ')}>${content}</${name}>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** So that a text ends neither its attribute or element nor its line. */
const escapeText = (text: string): string => text.replace(/[&"<>\p{Cc}\u2028\u2029]/gu, (char) => marks[char] ?? `&#${char.codePointAt(0)};`);
