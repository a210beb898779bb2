// The curves as CSV: a header of the field's terms, a row a step, and the very doubles.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { columnNames, runCsv } from '../../../src/document/training/runCsv.ts';
import { plainDescent, quantities, trainRun, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { chapter } from '../support.ts';

const run = (options: Partial<TrainingOptions>, document = chapter, steps = 5) => trainRun(toInputs(document), { ...plainDescent, ...options }, steps);
const lines = (csv: string) => csv.trimEnd().split('\n').map((line) => line.split(','));

describe('the curves as CSV', () => {
  it('hold every quantity of every step, to the last digit', () => {
    const { series } = run({});
    const [header, ...rows] = lines(runCsv(series));
    const recorded = quantities.filter((quantity) => series[quantity] !== null);
    expect(header).toEqual(['step', ...recorded.map((quantity) => columnNames[quantity])]);
    expect(rows).toHaveLength(6);
    for (const [step, row] of rows.entries()) expect(row.map(Number)).toEqual([step, ...recorded.map((quantity) => series[quantity]![step]! + 0)]);
  });

  it('leave out what a run does not have', () => {
    expect(lines(runCsv(run({}).series))[0]).not.toContain('bias');
    const sigmoid = lines(runCsv(run({ objective: 'sigmoid' }).series))[0];
    expect(sigmoid).toContain('bias');
    expect(sigmoid).not.toContain('loss_image_to_text');
    const alone = createDocument({ images: [[1, 0]], texts: [[0, 1]], temperature: 1, normalize: true, drawings: [] });
    expect(lines(runCsv(run({}, alone).series))[0]).not.toContain('margin');
  });

  it('have only finite numbers, also of a run that diverged', () => {
    const huge = createDocument({ images: [[1, 2], [3, 1]], texts: [[2, 1], [1, 3]], temperature: 1, normalize: false, drawings: [] });
    const diverged = run({ learningRate: 1e9 }, huge, 50);
    expect(diverged.end).toMatchObject({ kind: 'diverged' });
    for (const row of lines(runCsv(diverged.series)).slice(1)) for (const field of row) expect(field).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/);
  });

  it('have those of the run beside too, and no number where that ended earlier or later', () => {
    const [own, beside] = [run({}), run({ objective: 'sigmoid' }, chapter, 3)];
    const [header, ...rows] = lines(runCsv(own.series, beside.series));
    const [alone, ...ownRows] = lines(runCsv(own.series));
    const [other, ...besideRows] = lines(runCsv(beside.series));
    expect(header).toEqual([...alone!, ...other!.slice(1).map((name) => `beside_${name}`)]);
    const none = other!.slice(1).map(() => '');
    expect(rows).toEqual(ownRows.map((row, step) => [...row, ...(besideRows[step]?.slice(1) ?? none)]));
    expect(lines(runCsv(beside.series, own.series)).at(-1)!.slice(1, other!.length)).toEqual(none);
  });

  it('end each line, the last one too', () => {
    expect(runCsv(run({}, chapter, 0).series)).toMatch(/\n0,.*\n$/);
  });
});
