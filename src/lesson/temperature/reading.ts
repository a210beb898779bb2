// What the temperature microscope reads off a document: its curves over τ, their values at its own τ, and the best τ.
import type { LabDocument } from '../../document/document.ts';
import { dimensionsOf, toInputs } from '../../document/inputs.ts';
import { accuracy, bestTemperature, createSweepWorkspace, temperatureSweep, type BestTemperature, type PickedLine, type SweepWorkspace, type TemperatureSweep } from '../../engine/index.ts';
import { pickWithin, type Direction, type PickedCell } from '../../notation/cellRef.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';

/** The ends of the charts' axis of τ. */
export const axis = { min: 0.003, max: 100 } as const;

const stepsOnAxis = 90;

/** A twentieth of a decade apart, like the steps of the slider. */
export const axisTemperatures: readonly number[] = Array.from({ length: stepsOnAxis + 1 }, (_, t) => axis.min * (axis.max / axis.min) ** (t / stepsOnAxis));

/** The temperatures that the table lists. */
export const listedTemperatures: readonly number[] = [0.003, clipLimit, 0.03, clipStart, 0.1, 0.3, 1, 10, 100];

export interface TemperatureReading {
  readonly pairs: number;
  readonly temperature: number;
  /** Another object whenever a curve changed. */
  readonly curves: TemperatureSweep;
  /** At the document's own temperature alone. */
  readonly now: TemperatureSweep;
  readonly best: BestTemperature;
  /** How many images and texts pick their partner; the same at every τ. */
  readonly right: { readonly images: number; readonly texts: number };
}

/** The row of the picked image, or the column of the picked text. */
export function pickedLine(pick: PickedCell, direction: Direction, pairs: number): PickedLine {
  const { row, col } = pickWithin(pick, pairs);
  return direction === 'imageToText' ? { axis: 'rows', line: row, entry: col } : { axis: 'columns', line: col, entry: row };
}

/**
 * Sweeps one document after another over `temperatures`, or over each document's own alone when there are none; anew only when
 * something that counts has changed. The lists of one sweep are overwritten by the next.
 */
export function createSweeper(pick: PickedCell, direction: Direction, temperatures: readonly number[] | null): (document: LabDocument) => TemperatureSweep {
  const swept = Float64Array.from(temperatures ?? [NaN]);
  let last: { readonly document: LabDocument; readonly sweep: TemperatureSweep } | null = null;
  let workspace: SweepWorkspace | null = null;
  return (document) => {
    if (last && isSameSweep(last.document, document, temperatures === null)) return last.sweep;
    const [pairs, dimensions] = [document.images.length, dimensionsOf(document)];
    if (workspace?.evaluation.n !== pairs || workspace.evaluation.d !== dimensions) workspace = createSweepWorkspace(pairs, dimensions, swept.length);
    if (temperatures === null) swept[0] = document.temperature.value;
    last = { document, sweep: { ...temperatureSweep(toInputs(document), pickedLine(pick, direction, pairs), swept, workspace) } };
    return last.sweep;
  };
}

function isSameSweep(a: LabDocument, b: LabDocument, countsTemperature: boolean): boolean {
  return a.images === b.images && a.texts === b.texts && a.normalize === b.normalize && (!countsTemperature || a.temperature.value === b.temperature.value);
}

/** The best temperature of a document's numbers, whatever its own is. */
export function bestOf(document: LabDocument): BestTemperature {
  return bestTemperature(createSweeper({ row: 0, col: 0 }, 'imageToText', null)(document).scores);
}

export function createReader(pick: PickedCell, direction: Direction): (document: LabDocument) => TemperatureReading {
  const curvesOf = createSweeper(pick, direction, axisTemperatures);
  const nowOf = createSweeper(pick, direction, null);
  let last: Pick<TemperatureReading, 'curves' | 'best' | 'right'> | null = null;
  return (document) => {
    const curves = curvesOf(document);
    if (last?.curves !== curves) last = { curves, best: bestTemperature(curves.scores), right: accuracy(curves.scores) };
    return { ...last, pairs: document.images.length, temperature: document.temperature.value, now: nowOf(document) };
  };
}
