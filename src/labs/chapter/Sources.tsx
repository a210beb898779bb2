// The chapter and the paper that its lines are held against.
import { sources } from '../../lesson/chapter/sources.ts';
import type { Words } from './words.ts';

export function Sources({ words }: { readonly words: Words }) {
  return (
    <section className="chapter-sources">
      <h3>{words.sources}</h3>
      <ul>
        {(['chapter', 'paper'] as const).map((id) => {
          const { authors, title, within } = sources[id];
          return <li key={id}>{authors}, <cite lang="en">{title}</cite>, <span lang="en">{within}</span>. {words.sourceUse[id]}</li>;
        })}
      </ul>
    </section>
  );
}
