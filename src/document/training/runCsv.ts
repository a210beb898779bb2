// The curves of a run as CSV, and of the one beside it: a row a step, every number in full.
import { quantities, type Quantity, type RunSeries } from '../../engine/training/index.ts';
import { formatInput } from '../../notation/format.ts';

/** What the columns are called, the same in every language, and in the script for PyTorch. */
export const columnNames: Readonly<Record<Quantity, string>> = {
  loss: 'loss',
  lossImageToText: 'loss_image_to_text',
  lossTextToImage: 'loss_text_to_image',
  accuracyImageToText: 'accuracy_image_to_text',
  accuracyTextToImage: 'accuracy_text_to_image',
  temperature: 'temperature',
  bias: 'bias',
  alignment: 'alignment',
  uniformityImages: 'uniformity_images',
  uniformityTexts: 'uniformity_texts',
  modalityGap: 'modality_gap',
  gradientNorm: 'gradient_norm',
  meanMatchedCosine: 'mean_matched_cosine',
  margin: 'margin',
};

/**
 * Comma-separated, with decimal points and a header; steps count from 0. Quantities that a run does not have are left out. Those of the run `beside` follow, and where
 * one of the two ended earlier its fields are empty.
 */
export function runCsv(series: RunSeries, beside: RunSeries | null = null): string {
  const columnsOf = (of: RunSeries, prefix: string) =>
    quantities.flatMap((quantity) => {
      const values = of[quantity];
      return values ? [{ name: prefix + columnNames[quantity], values }] : [];
    });
  const columns = [...columnsOf(series, ''), ...(beside ? columnsOf(beside, 'beside_') : [])];
  const steps = Math.max(0, ...columns.map(({ values }) => values.length));
  const header = ['step', ...columns.map(({ name }) => name)];
  const field = (value: number | undefined) => (value === undefined ? '' : formatInput(value));
  const rows = Array.from({ length: steps }, (_, step) => [step, ...columns.map(({ values }) => field(values[step]))]);
  return [header, ...rows].map((row) => `${row.join()}\n`).join('');
}
