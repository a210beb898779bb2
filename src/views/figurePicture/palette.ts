// The page's colours as they are now, for what is drawn outside it.

const names = {
  paper: '--paper', surface: '--surface', ink: '--ink', inkSoft: '--ink-soft', line: '--line', lineStrong: '--line-strong', images: '--image', imagesSoft: '--image-soft', imagesLine: '--image-line',
  texts: '--text', textsSoft: '--text-soft', textsLine: '--text-line', positive: '--positive', negative: '--negative', likely: '--likely',
} as const;

export type Palette = Readonly<Record<keyof typeof names, string>>;

/** Those of the page, or of the light theme, which an element that nobody sees has for a moment; the page keeps its own. Each is written `#rrggbb`. Not while React renders. */
export function readPalette(theme?: 'light'): Palette {
  const swatch = document.createElement('span');
  swatch.hidden = true;
  if (theme) swatch.dataset.palette = theme;
  document.body.append(swatch);
  const style = getComputedStyle(swatch);
  const pen = document.createElement('canvas').getContext('2d');
  const entries = Object.entries(names).map(([name, property]) => [name, inHex(style.getPropertyValue(property).trim(), pen)]);
  swatch.remove();
  return Object.fromEntries(entries) as Record<keyof typeof names, string>;
}

/** A style sheet that was made smaller has `#fff` for `#ffffff`; a canvas tells any colour in one form. */
function inHex(colour: string, pen: CanvasRenderingContext2D | null): string {
  if (!pen) return colour;
  pen.fillStyle = colour;
  return pen.fillStyle;
}

/** `share` of the colour `over` on the colour `under`, both written `#rrggbb`, as `color-mix` in sRGB has it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mix = (at: number) => Math.round(channel(over, at) * share + channel(under, at) * (1 - share));
  return `#${[0, 1, 2].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}
