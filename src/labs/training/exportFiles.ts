// The files that a run of training can be taken away as: what is in each, and what it is called.
import type { LabDocument } from '../../document/document.ts';
import type { ItemNames } from '../../document/pytorchScript.ts';
import { runCsv } from '../../document/training/runCsv.ts';
import { trainingScript } from '../../document/training/trainingScript.ts';
import type { Run } from '../../engine/training/index.ts';
import { pictureOf, type PictureWords } from '../../views/picture/pictureOf.ts';
import { toPng } from '../../views/picture/toPng.ts';

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Pixels of a PNG for each CSS pixel: sharp in print, and on a projector. */
const sharpness = 3;

const text = (name: string, type: string, content: string): ExportedFile => ({ name, content: new Blob([content], { type: `${type};charset=utf-8` }) });

export function csvFile(run: Run, beside: Run | null): ExportedFile {
  return text('clip-lab-training.csv', 'text/csv', runCsv(run.series, beside?.series));
}

/** It repeats what is computed of the run. */
export function scriptFile(run: Run, start: LabDocument, names: ItemNames): ExportedFile {
  return text('clip_lab_training.py', 'text/x-python', trainingScript(start, names, run.options, run.length));
}

export async function pictureFile(element: Element, what: 'sphere' | 'curves', step: number, format: 'svg' | 'png', words: PictureWords): Promise<ExportedFile> {
  const picture = pictureOf(element, words);
  const name = `clip-lab-${what}-step-${step}.${format}`;
  return format === 'svg' ? text(name, 'image/svg+xml', picture.svg) : { name, content: await toPng(picture, sharpness) };
}
