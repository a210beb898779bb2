// Everything that the page would write and draw for a document, by the same pure functions, without a page.
import type { LabDocument } from '../../src/document/document.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { generalFormula } from '../../src/lesson/formulas/general.ts';
import { pickedFormula } from '../../src/lesson/formulas/picked.ts';
import { wholeFormula } from '../../src/lesson/formulas/whole.ts';
import { formatLocale, formatNorm, formatNumber, formatUncertain } from '../../src/notation/format.ts';
import { plainText } from '../../src/notation/plainText.ts';
import type { Frame } from '../../src/state/frame.ts';
import { frameOf } from '../../src/state/frame.ts';
import { exitsOf } from '../../src/views/figure/exitsOf.ts';
import type { FigureView } from '../../src/views/figure/figureModel.ts';
import { matrixRows } from '../../src/views/figure/matrixRows.ts';
import { vectorScene } from '../../src/views/figure/vectorScene.ts';
import { formulaTeX } from '../../src/views/formula/shape.ts';
import { follow, productsOf } from '../../src/views/lens/lensModel.ts';
import { gripsOf, lensPicture } from '../../src/views/lens/lensPicture.ts';
import { fieldText, quantities } from '../../src/views/temperature/quantities.ts';

/** Every number of a frame, in trace and gradients, must be finite; the names of those that are not. */
export function notFinite({ trace, gradients }: Frame): string[] {
  const { degenerate: _, inputs: __, ...computed } = trace;
  const faults: string[] = [];
  for (const [name, value] of [...Object.entries(computed), ...Object.entries(gradients)] as [string, number | Float64Array | { readonly data: Float64Array } | null][]) {
    const numbers = value === null ? [] : typeof value === 'number' ? [value] : value instanceof Float64Array ? value : value.data;
    if (!numbers.every(Number.isFinite)) faults.push(name);
  }
  return faults;
}

/** Texts that show numbers. None of them may hold anything but a number and its words. */
export function textsShown(document: LabDocument, view: FigureView): string[] {
  const frame = frameOf(document);
  const { trace, gradients } = frame;
  const { digits, direction, pick, stage } = view;
  const keys = { images: document.images.map(({ id }) => id), texts: document.texts.map(({ id }) => id) };
  const messages = pageMessages('en');
  const options = { trace, gradients, row: pick.row, col: pick.col, direction, digits };
  const formulas = [generalFormula(stage, { normalize: document.normalize, direction }), pickedFormula(stage, options), wholeFormula(stage, options)];
  const scenes = (['images', 'texts'] as const).map((side) => vectorScene(frame, side, view));
  return [
    ...matrixRows(frame, view, keys, 'full', messages).flatMap(({ cells }) => cells.flatMap(({ name, text, shade }) => [name, text, shade.toFixed(3)])),
    ...exitsOf(frame, { direction, picked: pick.row, digits }, keys.images, messages).flatMap(({ text, name, loss, margin }) => [text, name, loss.toFixed(3), (margin ?? 0).toFixed(3)]),
    ...scenes.flatMap(({ shown, raw, norms, largest }) => [...Array.from(shown.data, (x) => formatNumber(x, { digits })), ...Array.from(raw.data, (x) => formatNumber(x, { digits })), ...Array.from(norms, (x) => formatNorm(x, { digits })), ...Array.from(shown.data, (x) => (Math.abs(x) / largest).toFixed(3))]),
    ...formulas.flatMap((formula) => [plainText(formula), formulaTeX(formula)]),
    ...locales.map((locale) => formatLocale(formatUncertain(trace.loss, trace.logits.rows, { digits }), locale)),
    ...quantities.map((quantity) => fieldText({ ...document.temperature, typed: null }, quantity)),
  ];
}

/** The pair's picture: coordinates and paths, and the texts of its products. */
export function picture(document: LabDocument, { pick, digits }: FigureView): string[] {
  const vector = (side: 'images' | 'texts', index: number) => document[side][index]?.vector ?? [];
  const [image, text] = [vector('images', pick.row), vector('texts', pick.col)];
  const scene = { row: pick.row, col: pick.col, image, text, total: image.reduce((sum, x, k) => sum + x * (text[k] ?? 0), 0), isUnit: false, digits };
  const pose = follow(null, scene, null);
  const drawn = lensPicture(pose, { width: 260, height: 220, rem: 16, letters: 14 }, { noDirection: 'no direction', circle: 'norm 1' });
  const { rows } = productsOf(scene);
  return [JSON.stringify([drawn, gripsOf(drawn, pose, 44), rows], (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value))];
}
