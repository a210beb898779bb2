// Numbers of a figure with their names, following a Live value.
import type { Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';

interface ReadingsProps<T> {
  readonly live: Live<T>;
  readonly list: readonly { readonly name: string; readonly text: (value: T) => string }[];
}

export function Readings<T>({ live, list }: ReadingsProps<T>) {
  return (
    <dl className="figure-readings">
      {list.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd><LiveText live={live} of={text} /></dd>
        </div>
      ))}
    </dl>
  );
}
