// The page's colours as they are now, for what is drawn outside it.

const names = {
  paper: '--paper', surface: '--surface', ink: '--ink', inkSoft: '--ink-soft', line: '--line', lineStrong: '--line-strong', images: '--image', imagesSoft: '--image-soft', imagesLine: '--image-line',
  texts: '--text', textsSoft: '--text-soft', textsLine: '--text-line', positive: '--positive', negative: '--negative', likely: '--likely',
} as const;

export type Palette = Readonly<Record<keyof typeof names, string>>;

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(names).map(([name, property]) => [name, style.getPropertyValue(property).trim()]);
  return Object.fromEntries(entries) as Record<keyof typeof names, string>;
}

/** `share` of the colour `over` on the colour `under`, both written `#rrggbb`, as `color-mix` in sRGB has it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mix = (at: number) => Math.round(channel(over, at) * share + channel(under, at) * (1 - share));
  return `#${[0, 1, 2].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}
