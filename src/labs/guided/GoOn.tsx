// Where to go on after the last card.
import type { Topic } from '../../lesson/topics.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { usePage } from '../../panels/page.ts';

const further: readonly Topic[] = ['predict', 'temperature', 'directions', 'zero-shot', 'break-it', 'chapter', 'glossary'];

export function GoOn({ title }: { readonly title: string }) {
  const { topics } = usePage().messages.lesson;
  return (
    <nav className="go-on" aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {further.map((topic) => (
          <li key={topic}><PlaceLink place={{ topic, card: null }}>{topics[topic].name}</PlaceLink> <span>{topics[topic].about}</span></li>
        ))}
      </ul>
    </nav>
  );
}
