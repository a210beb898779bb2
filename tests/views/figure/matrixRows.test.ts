// The cells ready to draw: whose they are, what they are called, and how they are marked.
import { describe, expect, it } from 'vitest';
import { stages, type CellRef } from '../../../src/notation/cellRef.ts';
import type { MatrixCell, MatrixRow } from '../../../src/views/figure/drawMatrix.ts';
import type { FigureFrame, FigureSize, FigureView } from '../../../src/views/figure/figureModel.ts';
import { matrixRows, type Keys } from '../../../src/views/figure/matrixRows.ts';
import { alone, chapter, palavras, viewOf, withoutImage2, words } from './support.ts';

const threePairs: Keys = { images: [11, 12, 13], texts: [21, 22, 23] };
interface Shown {
  readonly frame?: FigureFrame;
  readonly keys?: Keys;
  readonly size?: FigureSize;
  readonly messages?: typeof words;
}

const draw = (view: Partial<FigureView> = {}, { frame = chapter(), keys = threePairs, size = 'full', messages = words }: Shown = {}) =>
  matrixRows(frame, viewOf(view), keys, size, messages);
const each = <T>(rows: readonly MatrixRow[], of: (cell: MatrixCell) => T) => rows.map(({ cells }) => cells.map(of));
/** The places, counted from 0 as "row,col", of the cells that are marked. */
const places = (rows: readonly MatrixRow[], is: (cell: MatrixCell) => boolean) =>
  rows.flatMap(({ cells }, row) => cells.flatMap((cell, col) => (is(cell) ? [`${row},${col}`] : [])));

describe('keys', () => {
  it('are the ids of image and text', () => {
    expect(draw().map(({ key }) => key)).toEqual([11, 12, 13]);
    expect(each(draw(), ({ key }) => key)).toEqual([[21, 22, 23], [21, 22, 23], [21, 22, 23]]);
  });

  it('go with their numbers when captions change places', () => {
    const byKeys = (rows: readonly MatrixRow[]) =>
      Object.fromEntries(rows.flatMap((row) => row.cells.map((cell) => [`${row.key} with ${cell.key}`, cell.text])));
    const swapped = draw({ stage: 'compare' }, {
      frame: chapter({ texts: [[0.1, 0.8, 0.1], [0.9, 0.1, 0], [0, 0.3, 0.7]] }), keys: { images: [11, 12, 13], texts: [22, 21, 23] },
    });
    expect(each(swapped, ({ key }) => key)[0]).toEqual([22, 21, 23]);
    expect(byKeys(swapped)).toEqual(byKeys(draw({ stage: 'compare' })));
  });
});

describe('names', () => {
  const names = (view: Partial<FigureView>, shown: Shown = {}) => each(draw(view, shown), ({ name }) => name);

  it('say the place, counted from 1, and the value', () => {
    expect(names({})[1]).toEqual(['image 2, text 1: 4.54e−5', 'image 2, text 2: 0.9992', 'image 2, text 3: 0.000790']);
    expect(names({}, { messages: palavras })[1]?.[2]).toBe('imagem 2, texto 3: 0.000790');
  });

  it('say the pair before the comparison, and only the place of an empty cell', () => {
    for (const stage of ['embed', 'normalise'] as const) expect(names({ stage })[0]).toEqual(['image 1, text 1: pair 1', 'image 1, text 2', 'image 1, text 3']);
    expect(names({ stage: 'loss' })[0]).toEqual(['image 1, text 1: 1.35e−5', 'image 1, text 2', 'image 1, text 3']);
  });

  it('stay when a dense matrix drops its texts', () => {
    for (const stage of stages) {
      expect(each(draw({ stage }, { size: 'dense' }), ({ text }) => text).flat().join('')).toBe('');
      expect(names({ stage }, { size: 'dense' })).toEqual(names({ stage }));
    }
  });
});

describe('marks', () => {
  it.each<readonly [string, CellRef | null, string[]]>([
    ['nothing', null, []],
    ['the stage itself', { stage: 'softmax' }, []],
    ['a row', { stage: 'softmax', row: 1 }, ['1,0', '1,1', '1,2']],
    ['the first row', { stage: 'softmax', row: 0 }, ['0,0', '0,1', '0,2']],
    ['a column', { stage: 'softmax', col: 2 }, ['0,2', '1,2', '2,2']],
    ['a cell', { stage: 'softmax', row: 2, col: 0 }, ['2,0']],
  ])('light up for %s', (_, lit, expected) => {
    expect(places(draw({ lit }), (cell) => cell.lit)).toEqual(expected);
  });

  it('show the one picked cell', () => {
    expect(places(draw(), ({ picked }) => picked)).toEqual(['1,2']);
  });

  it('leave cells hollow where the stage shows nothing', () => {
    const hollow = (stage: FigureView['stage']) => places(draw({ stage }), (cell) => cell.hollow).length;
    expect(stages.map(hollow)).toEqual([9, 9, 0, 0, 0, 6, 0]);
    expect(each(draw({ stage: 'loss' }), ({ shade }) => shade)[0]?.slice(1)).toEqual([0, 0]);
  });

  it('follow the stage’s ink', () => {
    expect(each(draw({ stage: 'scale' }), ({ shade }) => shade)[1]?.map((x) => x.toFixed(6))).toEqual(['0.100000', '0.800000', '0.300000']);
    expect(stages.filter((stage) => draw({ stage })[0]!.cells[0]!.signed)).toEqual(['compare', 'scale', 'gradient']);
  });

  it('count the cells that each arrow from the diagonal crosses', () => {
    const diagonal = draw().flatMap(({ cells }) => cells.filter((cell) => cell.diagonal));
    expect(places(draw(), (cell) => cell.diagonal)).toEqual(['0,0', '1,1', '2,2']);
    expect(diagonal.map(({ after }) => after)).toEqual([2, 1, 0]);
    expect(diagonal.map(({ below }) => below)).toEqual([2, 1, 0]);
    expect(each(draw(), ({ after, below }) => [after, below])[1]).toEqual([[2, 1], [1, 1], [0, 1]]);
  });
});

describe('a zero vector', () => {
  const frame = withoutImage2(true);

  it('leaves its scores on bare paper, in words, or a dash where cells are small', () => {
    const [full, compact] = (['full', 'compact'] as const).map((size) => draw({ stage: 'scale' }, { frame, size })[1]!.cells);
    expect(full!.map(({ text, shade }) => [text, shade])).toEqual([['no direction', 0], ['no direction', 0], ['no direction', 0]]);
    expect(compact!.map(({ text, name }) => [text, name])[2]).toEqual(['—', 'image 2, text 3: no direction']);
  });

  it('marks the cells that rest on the convention, wherever they show a number', () => {
    const marked = (stage: FigureView['stage']) => places(draw({ stage }, { frame }), ({ convention }) => convention);
    for (const stage of ['compare', 'scale', 'softmax', 'gradient'] as const) expect(marked(stage)).toEqual(['1,0', '1,1', '1,2']);
    expect(marked('loss')).toEqual(['1,1']);
    expect(marked('normalise')).toEqual([]);
  });
});

describe('one pair alone', () => {
  it('is one certain cell, on the diagonal, with nothing to cross', () => {
    const rows = draw({ pick: { row: 0, col: 0 } }, { frame: alone, keys: { images: [5], texts: [6] } });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.cells).toEqual([expect.objectContaining({ key: 6, name: 'image 1, text 1: 1', text: '1', shade: 1, diagonal: true, picked: true, after: 0, below: 0 })]);
  });
});

describe('a matrix that is masked', () => {
  const masked = draw({ masked: ['matrix'] });

  it('says of no cell what is in it, by text, name or ink', () => {
    expect(new Set(each(masked, ({ text, shade, hollow }) => `${text} ${shade} ${hollow}`).flat())).toEqual(new Set(['? 0 false']));
    for (const name of each(masked, (cell) => cell.name).flat()) expect(name).toMatch(/^image \d, text \d: hidden/);
  });

  it('keeps its diagonal and its pick', () => {
    expect(places(masked, ({ diagonal }) => diagonal)).toEqual(['0,0', '1,1', '2,2']);
    expect(places(masked, ({ picked }) => picked)).toEqual(['1,2']);
  });

  it('is not another part', () => {
    expect(draw({ masked: ['losses', 'lens'] })).toEqual(draw());
  });
});
