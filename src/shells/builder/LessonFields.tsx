// Which topic stands beside the figure, and which of its cards it opens on.
import { useEffect, useState } from 'react';
import { cardsOf, contents, readPlace, topics, writePlace, type Place } from '../../lesson/topics.ts';
import { whenMade } from '../../state/whenMade.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { loadCardNames } from './cardNames.ts';

/** No address of a place is empty. */
const none = '';

export function LessonFields() {
  const { choice, set, words, messages: { lesson }, locale } = useBuilder();
  const { place } = choice.settings;
  const topic = place === null || place.topic === 'contents' ? null : place.topic;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  // A card is also known by its id.
  useEffect(() => (topic ? whenMade(loadCardNames(topic, locale).catch(() => ({})), setNames) : undefined), [topic, locale]);
  const go = (next: Place | null) => set({ place: next });
  return (
    <>
      <LabelledSelect
        label={words.lesson} value={place?.topic ?? none} onChange={(value) => go(value === none ? null : readPlace(value))}
        groups={[{ name: words.lesson, options: [[none, words.noLesson], ...topics.map((each) => [each, lesson.topics[each].name] as const), [contents.topic, lesson.contents]] }]}
      />
      {topic && cardsOf[topic].length > 0 && (
        <LabelledSelect
          label={words.card} value={place?.card ?? none} onChange={(card) => go({ topic, card: card === none ? null : card })}
          groups={[{ name: words.card, options: [[none, words.firstCard], ...cardsOf[topic].map((card) => [card, names[card] ?? writePlace({ topic, card })] as const)] }]}
        />
      )}
    </>
  );
}
