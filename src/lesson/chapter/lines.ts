// The chapter's lines with what the engine computes for each, its verdict, and the numbers that explain a fault.
import type { Trace } from '../../engine/index.ts';
import { traceOf } from '../compute.ts';
import { chapterExample, normalisedChapter } from '../presets.ts';
import { printedGroups, type PrintedGroup, type PrintedLine } from './printed.ts';
import type { ChapterSection } from './sections.ts';
import { printedValue, verdictOn, type Verdict } from './verdict.ts';

export interface ChapterLine extends PrintedLine {
  readonly verdict: Verdict;
  /** From the vectors as they stand; null where there is nothing to compute. */
  readonly value: number | null;
  /** The same after step 1 was done; null where that says nothing. */
  readonly normalised: number | null;
  /** What its reason's sentence mentions, in its order. */
  readonly mentioned: readonly number[];
}

export interface ChapterGroup extends Omit<PrintedGroup, 'lines'> {
  readonly lines: readonly ChapterLine[];
}

export function chapterGroups(): readonly ChapterGroup[] {
  const [asPrinted, normalised] = [traceOf(chapterExample), traceOf(normalisedChapter)];
  return printedGroups.map((group) => ({
    ...group,
    lines: group.lines.map((line): ChapterLine => {
      const value = valueIn(asPrinted, line);
      return {
        ...line,
        value,
        normalised: line.quantity === 'imageNorm' || line.quantity === 'textNorm' ? null : valueIn(normalised, line),
        verdict: value === null || group.kind === 'given' ? 'given' : verdictOn(line.printed, value, group.kind),
        mentioned: mentionedBy(line, asPrinted, normalised),
      };
    }),
  }));
}

export const linesOf = (groups: readonly ChapterGroup[], section?: ChapterSection): readonly ChapterLine[] =>
  groups.filter((group) => section === undefined || group.section === section).flatMap(({ lines }) => lines);

/** null for what is given. Losses in nats. */
function valueIn(trace: Trace, { quantity, row = 0, col = 0 }: PrintedLine): number | null {
  const cell = row * trace.logits.cols + col;
  const at = (list: Float64Array, index: number) => list[index] ?? 0;
  switch (quantity) {
    case 'image':
    case 'text':
    case 'pairs':
    case 'temperature':
      return null;
    case 'imageNorm':
      return at(trace.imageNorms, row);
    case 'textNorm':
      return at(trace.textNorms, col);
    case 'product':
      return at(trace.logits.data, cell) * trace.inputs.temperature;
    case 'logit':
      return at(trace.logits.data, cell);
    case 'expSum':
      return Math.exp(at(trace.rowMax, row)) * at(trace.rowExpSum, row);
    case 'probability':
      return at(trace.probsImageToText.data, cell);
    case 'imageLoss':
      return at(trace.lossPerImage, row);
    case 'imageToText':
      return trace.lossImageToText;
    case 'textToImage':
      return trace.lossTextToImage;
    case 'symmetric':
      return trace.loss;
  }
}

/** Σ e^z over a row of logits with the digits that are printed. */
function sumOfPrinted(row: number): number {
  const logits = printedGroups.flatMap(({ lines }) => lines).filter((line) => line.quantity === 'logit' && line.row === row);
  return logits.reduce((total, { printed }) => total + Math.exp(printedValue(printed ?? '')), 0);
}

function mentionedBy(line: PrintedLine, trace: Trace, normalised: Trace): readonly number[] {
  const { reason, row = 0 } = line;
  if (reason === undefined) return [];
  const value = valueIn(trace, line) ?? 0;
  switch (reason) {
    case 'assumed':
      return [value];
    case 'cutSum':
      return [Math.round(value)];
    case 'unroundedSum':
      return [Math.round(value), sumOfPrinted(row)];
    case 'cutProbability':
      // 1 − p, without subtracting two nearly equal numbers.
      return [-Math.expm1(-(trace.lossPerImage[row] ?? 0))];
    case 'base10':
      return [-value / Math.LN10];
    case 'base10Mean':
      return [value / Math.LN10, Math.LN10];
    case 'noColumns':
      return [value / trace.lossImageToText];
    case 'noMean':
      return [value / normalised.loss];
  }
}
