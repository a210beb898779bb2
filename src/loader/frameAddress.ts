// The address and the name of the frame that a `<clip-lab>` element makes, from its attributes.

/**
 * The page of CLIP Lab that an element's `src` names, relative to the script; the script's own folder, where it names none that may stand in a frame.
 * "javascript:" would run in the host's page.
 */
export function pageOf(src: string | null, script: string): string {
  const own = new URL('.', script).href;
  try {
    const { protocol, href } = new URL(src || own, script);
    return /^(https?|file):$/.test(protocol) ? href : own;
  } catch {
    return own;
  }
}

/** The parameters that an element may carry as attributes of the same name. */
const parameters = ['lang', 'theme', 'step', 'preset', 'lesson', 'hide', 'lock', 'digits', 'reveal', 'autosave'];

/** The embed's, or with the attribute `present` the presentation's. `base` is the address of CLIP Lab's page; `get` answers null for what the element does not say. */
export function frameAddress(base: string, get: (name: string) => string | null): string {
  const url = new URL(base);
  const said = parameters.flatMap((name) => {
    const value = get(name);
    return value === null ? [] : [value === '' ? name : `${name}=${encodeURIComponent(value)}`];
  });
  url.search = [get('present') === null ? 'embed' : 'present', ...said].join('&');
  // A fragment, or the whole address that ends in it.
  url.hash = (get('state') ?? '').replace(/^[^#]*#/, '');
  return url.href;
}

/** What those who listen hear of the frame: what its author says, else which topic or step it is. */
export function frameTitle(get: (name: string) => string | null): string {
  const about = get('lesson') || get('step');
  return get('title') || `CLIP Lab${about ? `: ${about}` : ''}`;
}
