// What keys do: the commands with theirs, and those of the figure's own controls.
import { Fragment } from 'react';
import { keysMessages } from '../../i18n/keys/messages.ts';
import type { Shortcut } from '../../state/keys.ts';
import { usePage } from '../page.ts';
import { controlKeys, presentKeys } from './controlKeys.ts';
import './keys.css';

export interface KeysTableProps {
  /** With the name of each in the page's language; those without keys are left out. */
  readonly commands: readonly { readonly name: string; readonly shortcut: readonly Shortcut[] }[];
  /** Whether this is a presentation, which has keys of its own. */
  readonly isPresent: boolean;
}

/** How help writes a key; others are written as they are called. */
const signs: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', PageUp: 'Page Up', PageDown: 'Page Down' };

function written({ key, modifier, shift }: Shortcut): readonly string[] {
  return [...(modifier === 'none' ? [] : ['Ctrl']), ...(shift === true ? ['Shift'] : []), key.length === 1 ? key.toUpperCase() : key];
}

export function KeysTable({ commands, isPresent }: KeysTableProps) {
  const words = keysMessages(usePage().locale);
  const row = (keys: readonly (readonly string[])[], does: string) => (
    <div key={does}>
      <dt>{keys.map((together) => <Together key={together.join()} keys={together} space={words.space} />)}</dt>
      <dd>{does}</dd>
    </div>
  );
  return (
    <div className="keys">
      <section>
        <h3>{words.commands}</h3>
        <dl>{commands.map(({ name, shortcut }) => shortcut.length > 0 && row(shortcut.map(written), name))}</dl>
        <p>{isPresent && `${words.outside} `}{words.mac}</p>
      </section>
      {(isPresent ? presentKeys : controlKeys).map(({ place, rows }) => (
        <section key={place}>
          <h3>{words.places[place]}</h3>
          <dl>{rows.map(({ keys, does }) => row(keys, words.does[does]))}</dl>
        </section>
      ))}
    </div>
  );
}

/** Keys that are pressed together. */
function Together({ keys, space }: { readonly keys: readonly string[]; readonly space: string }) {
  return <span className="keys-together">{keys.map((key, at) => <Fragment key={key}>{at > 0 && '+'}<kbd>{key === ' ' ? space : (signs[key] ?? key)}</kbd></Fragment>)}</span>;
}
