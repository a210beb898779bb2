// The chapter, line by line: how many of its numbers hold, and each of them beside ours.
import { useMemo, useState } from 'react';
import { encodeDocument } from '../../document/codec.ts';
import { createDocument } from '../../document/createDocument.ts';
import { chapterMessages } from '../../i18n/chapter/messages.ts';
import { chapterGroups, linesOf } from '../../lesson/chapter/lines.ts';
import { sectionScenes } from '../../lesson/chapter/places.ts';
import { chapterSections, type ChapterSection } from '../../lesson/chapter/sections.ts';
import { isFault } from '../../lesson/chapter/verdict.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Segments } from '../../views/fields/Segments.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Summary } from './Summary.tsx';
import './chapter.css';

const example = encodeDocument(createDocument(chapterExample));

export function Chapter({ card }: { readonly card: string | null }) {
  const { locale } = usePage();
  const words = chapterMessages(locale);
  const groups = useMemo(chapterGroups, []);
  // A section that is opened here stays where it is.
  const [named] = useState(card);
  const [shown, setShown] = useState<'all' | 'faults'>('all');
  const isElsewhere = useLabState(({ document }) => encodeDocument(document) !== example);
  useScene(sectionScenes[card as ChapterSection] ?? null);
  const isWorthShowing = (section: ChapterSection) => shown === 'all' || section === 'words' || linesOf(groups, section).some(({ verdict }) => isFault(verdict));
  return (
    <>
      <p>{words.body}</p>
      <Summary lines={linesOf(groups)} words={words} />
      {isElsewhere && <p className="lesson-note">{words.differs}</p>}
      <div><Segments label={words.show} options={[['all', words.all], ['faults', words.faultsOnly]]} value={shown} onChange={setShown} /></div>
      <div className="chapter-sections">
        {chapterSections.filter(isWorthShowing).map((section) => (
          <Section key={section} section={section} groups={groups.filter((group) => group.section === section)} isOpen={section === card} isNamed={section === named} faultsOnly={shown === 'faults'} words={words} />
        ))}
      </div>
      <Sources words={words} />
    </>
  );
}
