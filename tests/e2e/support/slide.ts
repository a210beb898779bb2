// What a slide looks like from the back row, measured in the page: numerals, strokes, contrast, and whether all of it is there to be seen.

export interface Measured {
  /** The least font size of a numeral, in px, and where. */
  readonly numeral: readonly [size: number, where: string];
  readonly caption: readonly [size: number, where: string];
  readonly stroke: readonly [width: number, where: string];
  readonly contrast: readonly [ratio: number, where: string];
  /** Texts that are cut off by the window or by their own cell, or lie over one another, and controls that do. */
  readonly faults: readonly string[];
}

/** Runs in the page, and so uses nothing from outside itself. */
export function measureSlide(): Measured {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgba = (color: string): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
    const [x, y, z] = [r, g, b].map((each) => (each / 255 <= 0.03928 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
  };
  const ratio = (a: readonly number[], b: readonly number[]): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };
  /** All colours that may lie behind an element: of its own ground or of the next one out, those of a gradient too. */
  const grounds = (element: Element | null): readonly (readonly number[])[] => {
    if (!element) return [[255, 255, 255]];
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const own = [backgroundColor, ...(backgroundImage.match(/(?:rgba?|color|oklab|oklch)\([^()]*\)/g) ?? [])].map(rgba).filter(([, , , alpha]) => alpha === 255);
    return own.length > 0 ? own : grounds(element.parentElement);
  };
  const isSeen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden, h2, dialog, legend, [hidden]');
  const name = (element: Element, text = element.textContent): string => `${element.getAttribute('class') ?? element.parentElement?.className}: ${text.trim().slice(0, 24)}`;
  const least = (all: readonly (readonly [number, string])[]) => all.reduce((a, b) => (b[0] < a[0] ? b : a), [Infinity, ''] as const);

  const texts: { readonly element: Element; readonly text: string; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.querySelector('.present')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element, textContent: text } = node;
    if (!element || !text?.trim() || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // A notice scrolls in its own frame.
    const frame = element.closest('.notices, .present-notice-lines')?.getBoundingClientRect();
    const isInFrame = ({ top, bottom }: DOMRect) => !frame || (bottom > frame.top + 0.3 * (bottom - top) && top < frame.bottom - 0.3 * (bottom - top));
    for (const box of range.getClientRects()) if (box.width > 0.5 && isInFrame(box)) texts.push({ element, text, box });
  }
  const fields = [...document.querySelectorAll<HTMLInputElement>('.temperature input')].filter(isSeen);
  const inkOf = (element: Element) => rgba(element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color);
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

  const numerals = '.matrix-value, .component-value, .norms, .exit-value, .corner dd, .corner-loss, .corner-guess, .slider-stop, .lens-angle, .lens-products';
  const widths = (selector: string, of: (style: CSSStyleDeclaration) => readonly string[], pseudo?: string) =>
    [...document.querySelectorAll(selector)].filter(isSeen).flatMap((element) => of(getComputedStyle(element, pseudo)).map((width) => [Number.parseFloat(width), `${selector}${pseudo ?? ''}`] as const));
  const borders = (style: CSSStyleDeclaration) => [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  /** The second of an arrow's two pictures is its line: as long as it takes, and as thick as the stroke. */
  const arrow = ({ content, backgroundSize }: CSSStyleDeclaration) => (content === 'none' ? [] : (backgroundSize.split(', ')[1] ?? '0').split(' ').filter((each) => each !== '100%'));

  const faults: string[] = [];
  for (const { element, text, box } of texts) {
    if (box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight) faults.push(`outside the window: ${name(element, text)}`);
    const cell = element.closest('.matrix-cell, .component, .corner, .segment, .temperature-body')?.getBoundingClientRect();
    if (cell && (box.left < cell.left || box.right > cell.right)) faults.push(`wider than its place: ${name(element, text)}`);
    const cut = element.closest<HTMLElement>('.item-label, h1');
    if (cut && (cut.scrollWidth > cut.clientWidth + 1 || cut.scrollHeight > cut.clientHeight + 2)) faults.push(`cut off: ${name(element, text)}`);
  }
  const controls = [...document.querySelectorAll('.present-controls > :not([hidden])')].map((control) => ({ name: control.getAttribute('aria-label') ?? control.textContent, box: control.getBoundingClientRect() }));
  controls.forEach(({ name: at, box }, i) => {
    if (box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight) faults.push(`outside the window: ${at}`);
    const over = [...controls.slice(i + 1).map((each) => each.box), document.querySelector('h1')!.getBoundingClientRect()];
    if (over.some((other) => box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1)) faults.push(`over another: ${at}`);
  });
  // Of a line's height, letters have the middle.
  const letters = texts.map(({ element, text, box }) => ({ element, text, left: box.left + 1, right: box.right - 1, top: box.top + 0.3 * box.height, bottom: box.bottom - 0.3 * box.height }));
  letters.forEach((a, i) => {
    for (const b of letters.slice(i + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`one over the other: ${name(a.element, a.text)} and ${name(b.element, b.text)}`);
    }
  });
  for (const scroller of document.querySelectorAll('html, body, .present-stage, .figure-panel, .figure-scroll')) {
    if (scroller.scrollWidth > scroller.clientWidth || scroller.scrollHeight > scroller.clientHeight) faults.push(`scrolls: ${scroller.className || scroller.tagName}`);
  }
  return {
    numeral: least([...texts.filter(({ element }) => element.closest(numerals) && !element.closest('dt') && /[\d?]/.test(element.textContent)).map(({ element, text }) => [sizeOf(element), name(element, text)] as const), ...fields.map((field) => [sizeOf(field), 'τ'] as const)]),
    caption: least(texts.filter(({ element }) => element.closest('.item-label')).map(({ element, text }) => [sizeOf(element), name(element, text)] as const)),
    stroke: least([
      ...widths('.matrix-cell, .component, .exit-margin, .slider-thumb', borders),
      ...widths('.slider-rail', ({ borderTopWidth }) => [borderTopWidth]),
      ...widths('.slider-stop', ({ borderLeftWidth }) => [borderLeftWidth], '::before'),
      ...widths('.matrix-cell[data-diagonal]', arrow, '::after'),
      ...widths('.matrix-cell[data-diagonal]', arrow, '::before'),
      ...widths('.lens-circle, .lens-arc, .lens-vector > line', ({ strokeWidth }) => [strokeWidth]),
      ...widths('.lens-bar', ({ borderLeftWidth }) => [borderLeftWidth], '::before'),
    ]),
    contrast: least([...texts.map(({ element, text }) => [Math.min(...grounds(element).map((ground) => ratio(inkOf(element), ground))), name(element, text)] as const), ...fields.map((field) => [Math.min(...grounds(field).map((ground) => ratio(inkOf(field), ground))), 'τ'] as const)]),
    faults,
  };
}
