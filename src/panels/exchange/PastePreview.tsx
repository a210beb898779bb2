// The numbers as they were read and as they would stand: a row for each image or text.
import type { VectorTarget } from '../../document/replaceVectors.ts';
import { createMatrix, type Matrix } from '../../engine/index.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { NumberTable } from '../../views/dialog/NumberTable.tsx';
import { usePage } from '../page.ts';

interface PastePreviewProps {
  readonly matrix: Matrix;
  readonly target: VectorTarget;
}

export function PastePreview({ matrix, target: { side, index } }: PastePreviewProps) {
  const { messages: { figure }, locale } = usePage();
  const words = exchangeMessages(locale);
  const shown = index === null ? matrix : createMatrix(1, matrix.data.length, matrix.data);
  const nameOf = side === 'images' ? figure.image : figure.text;
  return <NumberTable label={words.preview} matrix={shown} rowName={(row) => nameOf((index ?? row) + 1)} columnName={(column) => String(column + 1)} />;
}
