// Where pasted numbers go: all embeddings of a side, or one vector.
import type { Side } from '../../document/document.ts';
import type { VectorTarget } from '../../document/replaceVectors.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { labelsOf } from '../labels.ts';
import { useLabState, usePage } from '../page.ts';

interface TargetSelectProps {
  readonly value: VectorTarget;
  readonly onChange: (target: VectorTarget) => void;
}

const keyOf = ({ side, index }: VectorTarget): string => `${side} ${index ?? 'all'}`;

export function TargetSelect({ value, onChange }: TargetSelectProps) {
  const { messages, locale } = usePage();
  const { figure } = messages;
  const words = exchangeMessages(locale);
  const document = useLabState((state) => state.document);
  const labels = labelsOf(document, messages);
  const all = (['images', 'texts'] as const).map((side): [VectorTarget, string] => [{ side, index: null }, side === 'images' ? figure.imageGrid : figure.textGrid]);
  const each = (side: Side) => labels[side].map((label, index): [VectorTarget, string] => [{ side, index }, `${(side === 'images' ? figure.image : figure.text)(index + 1)}, ${label}`]);
  const groups = [[words.targets.all, all], [words.targets.images, each('images')], [words.targets.texts, each('texts')]] as const;
  const choose = (key: string) => {
    const found = groups.flatMap(([, options]) => options).find(([target]) => keyOf(target) === key);
    if (found) onChange(found[0]);
  };
  return (
    <LabelledSelect
      label={words.into} value={keyOf(value)} onChange={choose}
      groups={groups.map(([name, options]) => ({ name, options: options.map(([target, text]) => [keyOf(target), text] as const) }))}
    />
  );
}
