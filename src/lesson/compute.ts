// What the lesson's numbers are computed from: documents of plain numbers, and what the engine makes of them.
import { createDocument, type DocumentNumbers } from '../document/createDocument.ts';
import type { LabDocument } from '../document/document.ts';
import { setTemperature } from '../document/edits.ts';
import { toInputs } from '../document/inputs.ts';
import { evaluate, gradients, type Gradients, type Matrix, type Trace } from '../engine/index.ts';

export function traceOf(numbers: DocumentNumbers, change: (document: LabDocument) => LabDocument = (document) => document): Trace {
  return evaluate(toInputs(change(createDocument(numbers))));
}

export function gradientsOf(numbers: DocumentNumbers, change?: (document: LabDocument) => LabDocument): Gradients {
  return gradients(traceOf(numbers, change));
}

/** An edit that sets the temperature. */
export const heat = (temperature: number) => (document: LabDocument): LabDocument => setTemperature(document, temperature);

/** Row and column from 0. */
export function entry({ data, cols }: Matrix, row: number, col: number): number {
  return data[row * cols + col] ?? NaN;
}
