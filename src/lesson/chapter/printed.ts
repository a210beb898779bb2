// What the chapter's numerical simulation prints, in its order: quoted here once, and judged by verdict.ts.
import type { ChapterSection } from './sections.ts';

export type Quantity =
  | 'image' | 'text' | 'pairs' | 'temperature' | 'imageNorm' | 'textNorm' | 'product' | 'logit' | 'expSum' | 'probability'
  | 'imageLoss' | 'imageToText' | 'textToImage' | 'symmetric';

/** Where a number that is not right comes from. */
export type Reason = 'assumed' | 'cutSum' | 'unroundedSum' | 'cutProbability' | 'base10' | 'base10Mean' | 'noColumns' | 'noMean';

export interface PrintedLine {
  readonly quantity: Quantity;
  /** Its image and its text, from 0; a vector, a row's sum and a row's loss have one of them, the settings and the losses of the batch none. */
  readonly row?: number;
  readonly col?: number;
  /** As printed, digit by digit, or as the products that are printed; null where the chapter leaves it out. */
  readonly printed: string | null;
  /** The calculation printed before its result. */
  readonly written?: string;
  readonly reason?: Reason;
}

/**
 * given: the chapter's choice, nothing to judge. exact: a claim that no rounding excuses. result: digits that may have been rounded.
 */
export type Kind = 'given' | 'exact' | 'result';

export interface PrintedGroup {
  readonly id: 'vectors' | 'settings' | 'norms' | 'products' | 'logits' | 'sums' | 'probabilities' | 'imageLosses' | 'losses';
  readonly section: ChapterSection;
  readonly kind: Kind;
  readonly lines: readonly PrintedLine[];
}

type Rest = Pick<PrintedLine, 'written' | 'reason'>;

const vectors = (quantity: 'image' | 'text', list: readonly string[]): readonly PrintedLine[] =>
  list.map((printed, at) => ({ quantity, ...(quantity === 'image' ? { row: at } : { col: at }), printed }));

const column = (quantity: Quantity, list: readonly string[], rest: readonly Rest[] = []): readonly PrintedLine[] =>
  list.map((printed, row) => ({ quantity, row, printed, ...rest[row] }));

const matrix = (quantity: Quantity, rows: readonly (readonly string[])[], rest: (row: number, col: number) => Rest = () => ({})): readonly PrintedLine[] =>
  rows.flatMap((values, row) => values.map((printed, col) => ({ quantity, row, col, printed, ...rest(row, col) })));

const logits = [
  ['12.857', '1.4286', '0'],
  ['1.4286', '11.4286', '4.2857'],
  ['0', '1.4286', '10'],
] as const;
const sums = ['383523', '91987', '22031'] as const;

export const printedGroups: readonly PrintedGroup[] = [
  {
    id: 'vectors',
    section: 'set-up',
    kind: 'given',
    lines: [
      ...vectors('image', ['[1.0, 0.0, 0.0]', '[0.0, 1.0, 0.0]', '[0.0, 0.0, 1.0]']),
      ...vectors('text', ['[0.9, 0.1, 0.0]', '[0.1, 0.8, 0.1]', '[0.0, 0.3, 0.7]']),
    ],
  },
  { id: 'settings', section: 'set-up', kind: 'given', lines: [{ quantity: 'pairs', printed: '3' }, { quantity: 'temperature', printed: '0.07' }] },
  {
    // Said in words, of all six at once: unit length.
    id: 'norms',
    section: 'step-1',
    kind: 'exact',
    lines: [
      ...[0, 1, 2].map((row): PrintedLine => ({ quantity: 'imageNorm', row, printed: '1' })),
      ...[0, 1, 2].map((col): PrintedLine => ({ quantity: 'textNorm', col, printed: '1', reason: 'assumed' })),
    ],
  },
  {
    id: 'products',
    section: 'step-2',
    kind: 'exact',
    lines: matrix('product', [
      ['1·0.9 + 0·0.1 + 0·0.0', '1·0.1 + 0·0.8 + 0·0.1', '1·0.0 + 0·0.3 + 0·0.7'],
      ['0·0.9 + 1·0.1 + 0·0.0', '0·0.1 + 1·0.8 + 0·0.1', '0·0.0 + 1·0.3 + 0·0.7'],
      ['0·0.9 + 0·0.1 + 1·0.0', '0·0.1 + 0·0.8 + 1·0.1', '0·0.0 + 0·0.3 + 1·0.7'],
    ]),
  },
  { id: 'logits', section: 'step-2', kind: 'result', lines: matrix('logit', logits) },
  {
    id: 'sums',
    section: 'step-3',
    kind: 'result',
    lines: column('expSum', sums, [
      { written: writtenSum(0), reason: 'unroundedSum' },
      { written: writtenSum(1) },
      { written: writtenSum(2), reason: 'cutSum' },
    ]),
  },
  {
    id: 'probabilities',
    section: 'step-3',
    kind: 'result',
    lines: matrix(
      'probability',
      [
        ['0.9999', '0', '0'],
        ['0', '0.9992', '0.0008'],
        ['0', '0.0002', '0.9998'],
      ],
      (row, col) => ({ written: `e^${logits[row]?.[col]} / ${sums[row]}`, ...(row === 0 && col === 0 && { reason: 'cutProbability' }) }),
    ),
  },
  {
    id: 'imageLosses',
    section: 'step-4',
    kind: 'result',
    lines: column('imageLoss', ['-0.0000', '-0.0004', '-0.0001'], ['0.9999', '0.9992', '0.9998'].map((p): Rest => ({ written: `log(${p})`, reason: 'base10' }))),
  },
  {
    id: 'losses',
    section: 'step-4',
    kind: 'result',
    lines: [
      { quantity: 'imageToText', printed: '0.00016', reason: 'base10Mean' },
      { quantity: 'textToImage', printed: null, reason: 'noColumns' },
      { quantity: 'symmetric', printed: null, reason: 'noMean' },
    ],
  },
];

function writtenSum(row: 0 | 1 | 2): string {
  return logits[row].map((logit) => `e^${logit}`).join(' + ');
}
