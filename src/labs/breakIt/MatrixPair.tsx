// One matrix of the calculation twice, side by side: right, and with the bug.
import type { en } from '../../i18n/breakIt/en.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Quantity } from '../../lesson/bugs.ts';
import type { Live } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Compared } from '../../views/compared/Compared.tsx';
import type { ComparedTable } from '../../views/compared/drawCompared.ts';

interface MatrixPairProps {
  readonly quantity: Quantity;
  readonly right: Live<ComparedTable>;
  readonly wrong: Live<ComparedTable>;
  readonly words: typeof en;
}

export function MatrixPair({ quantity, right, wrong, words }: MatrixPairProps) {
  const { messages } = usePage();
  const pairs = useLabState((state) => state.document.images.length);
  return (
    <div className="matrix-pair" data-wide={pairs > 3 || undefined}>
      <Compared table={right} caption={words.matrix.right} quantity={quantity === 'shares' ? words.shares.right : quantityName(quantity, messages)} />
      <Compared table={wrong} caption={words.matrix.wrong} quantity={quantity === 'shares' ? words.shares.wrong : quantityName(quantity, messages)} />
    </div>
  );
}

export function quantityName(quantity: Exclude<Quantity, 'shares'>, { figure: { matrixNames } }: Messages): string {
  switch (quantity) {
    case 'logits':
      return matrixNames.scale;
    case 'probsImageToText':
      return matrixNames.softmax;
    case 'probsTextToImage':
      return matrixNames.softmaxTextToImage;
    case 'lossPerImage':
      return matrixNames.loss;
  }
}
