// The custom element `<clip-lab>`: a frame of CLIP Lab that takes the height of its content, and the language and theme of the page around it.
import { frameAddress, frameTitle, pageOf } from './frameAddress.ts';
import { leaveFrame } from './leaveFrame.ts';
import { highest } from './highest.ts';
import { hostTheme, themeMarks } from './hostTheme.ts';
import { removeStandIn } from './standIn.ts';

const name = 'clip-lab';

/** The folder that this script came from; a module does not know its own element, which is then found by its address. */
const script = document.currentScript ?? document.querySelector('script[src*="clip-lab.js"]');
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;
const dark = matchMedia('(prefers-color-scheme: dark)');

const isOurs = (language: string) => /^(en|pt)\b/i.test(language);

/** What an embed is asked, without its version. */
interface Message {
  readonly type?: unknown;
  readonly [field: string]: unknown;
}

class ClipLab extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme', 'step', 'state', 'title'];

  readonly #frame = document.createElement('iframe');
  #stops: (() => void)[] = [];
  /** What was asked while the frame is not there to hear it; null once it is. */
  #waiting: Message[] | null = [];
  /** The last of each kind that the frame has been asked since it was opened: when it loads itself anew, it has only its address. */
  readonly #asked = new Map<unknown, Message>();
  #theme = '';

  connectedCallback(): void {
    const frame = this.#frame;
    this.#name();
    frame.allow = 'fullscreen; clipboard-write';
    frame.loading = 'lazy';
    const height = Number(this.getAttribute('height'));
    // A presentation fills what it is given, and else has the form of a slide.
    Object.assign(frame.style, { display: 'block', width: '100%', aspectRatio: '16 / 9', height: height || !this.#isPresent() ? `${height || 600}px` : 'auto', maxWidth: 'none', maxHeight: 'none', border: 0, colorScheme: 'normal', visibility: this.hasChildNodes() ? 'hidden' : 'visible' });
    // Somebody listens before the frame speaks.
    const hear = (event: MessageEvent) => event.source === frame.contentWindow && this.#hear(event.data);
    const follow = () => {
      const theme = this.#wanted();
      if (theme !== this.#theme) this.send({ type: 'setTheme', theme: (this.#theme = theme) });
    };
    addEventListener('message', hear);
    dark.addEventListener('change', follow);
    const marks = new MutationObserver(follow);
    for (const element of [document.documentElement, document.body]) marks.observe(element, { attributeFilter: themeMarks });
    this.#stops = [() => removeEventListener('message', hear), () => dark.removeEventListener('change', follow), () => marks.disconnect()];

    this.#theme = this.#wanted();
    this.#open();
    this.style.display ||= 'block';
    this.append(frame);
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#frame.remove();
    this.#waiting ??= [];
  }

  #open(): void {
    const inherited: Record<string, string | undefined> = { theme: this.#theme, lang: this.#around() };
    this.#waiting ??= [];
    this.#asked.clear();
    this.#frame.src = frameAddress(pageOf(this.getAttribute('src'), home), (each) => (each === 'theme' ? null : this.getAttribute(each)) ?? inherited[each] ?? null);
  }

  /** The host's own language, where it is one of ours. */
  #around(): string | undefined {
    return [this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''].find(isOurs);
  }

  attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    if (!this.#frame.isConnected || value === before) return;
    this.#name();
    if (attribute === 'theme') this.send({ type: 'setTheme', theme: (this.#theme = this.#wanted()) });
    else if (attribute === 'title') return;
    else if (attribute === 'lang') this.send({ type: 'setLanguage', language: value ?? this.#around() ?? navigator.languages.find(isOurs) ?? 'en' });
    // What a frame begins with where nothing is said, it begins with anew.
    else if (value === null) this.#open();
    else if (attribute === 'step') this.send({ type: 'goToStep', step: value });
    else this.send({ type: 'setState', link: value });
  }

  /** Sends one of the messages that an embed takes, as soon as it can be heard. */
  send(message: Message): void {
    if (this.#waiting) {
      this.#waiting.push(message);
      return;
    }
    const { type } = message;
    // In the order of the last of each; numbers that the frame keeps go before the host's.
    this.#asked.delete(type);
    if (type !== 'getState' && !(type === 'setState' && this.hasAttribute('autosave'))) this.#asked.set(type, message);
    const { origin } = new URL(this.#frame.src);
    // A file's origin cannot be named.
    this.#frame.contentWindow?.postMessage({ clipLab: 1, ...message }, origin === 'null' ? '*' : origin);
  }

  #hear(data: { readonly clipLab?: unknown; readonly type?: unknown; readonly height?: unknown; readonly key?: unknown } | null): void {
    if (data?.clipLab !== 1) return;
    const { type, height, key } = data;
    if (type === 'height' && typeof height === 'number' && height > 0 && height <= highest) this.#frame.style.height = `${height}px`;
    if (type === 'key') leaveFrame(key, this.#frame, (this.getRootNode() as Document | ShadowRoot).activeElement, () => focus());
    if (type === 'ready') {
      removeStandIn(this.childNodes, this.#frame);
      this.#frame.style.visibility = 'visible';
      // Until it is spoken to, it tells nobody what happens in it.
      const messages = [{ type: 'getState' }, ...(this.#waiting ?? this.#asked.values())];
      this.#waiting = null;
      for (const message of messages) this.send(message);
    }
    this.dispatchEvent(new CustomEvent(name, { detail: data, bubbles: true }));
  }

  #name(): void {
    this.#frame.title = frameTitle((each) => this.getAttribute(each));
  }

  #isPresent(): boolean {
    return this.hasAttribute('present');
  }

  /** The theme that the element asks for; where that is "auto", what it means here and now. */
  #wanted(): string {
    const asked = this.getAttribute('theme') ?? (this.#isPresent() ? 'projector' : 'auto');
    if (asked !== 'auto') return asked;
    return hostTheme([document.documentElement, document.body].flatMap((element) => themeMarks.map((mark) => element.getAttribute(mark))), dark.matches);
  }
}

if (!customElements.get(name)) customElements.define(name, ClipLab);
