// One step of the chapter: its name with the tally, and under it, when open, its lines.
import { useEffect, useId, useRef } from 'react';
import type { ChapterGroup } from '../../lesson/chapter/lines.ts';
import { linesOf } from '../../lesson/chapter/lines.ts';
import type { ChapterSection } from '../../lesson/chapter/sections.ts';
import { isFault } from '../../lesson/chapter/verdict.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { LineTable } from './LineTable.tsx';
import { Remarks } from './Remarks.tsx';
import type { Words } from './words.ts';

interface SectionProps {
  readonly section: ChapterSection;
  readonly groups: readonly ChapterGroup[];
  readonly isOpen: boolean;
  /** The one that the page, or a link of it, led to: it comes into view. */
  readonly isNamed: boolean;
  /** All sections are open then, each with its faults alone. */
  readonly faultsOnly: boolean;
  readonly words: Words;
}

export function Section({ section, groups, isOpen, isNamed, faultsOnly, words }: SectionProps) {
  const { course } = usePage();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    // After the panel has led the focus to its own heading, which may scroll.
    const frame = requestAnimationFrame(() => root.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [isNamed]);
  const { name, body } = words.sections[section];
  const lines = linesOf(groups);
  const faults = lines.filter(({ verdict }) => isFault(verdict)).length;
  const toggle = () => course.open({ topic: 'chapter', card: isOpen ? null : section });
  return (
    <section ref={root} className="chapter-section">
      <h3>
        {faultsOnly ? name : (
          <button type="button" className="chapter-toggle" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
            <span className="chapter-toggle-sign" aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
            {name}
          </button>
        )}
        {lines.length > 0 && <span className="chapter-tally">{words.entries(lines.length, faults)}</span>}
      </h3>
      <div id={id} className="chapter-section-body" hidden={!isOpen && !faultsOnly}>
        <p><RichText text={body} /></p>
        {groups.map((group) => {
          const wanted = faultsOnly ? group.lines.filter(({ verdict }) => isFault(verdict)) : group.lines;
          return wanted.length > 0 && <LineTable key={group.id} name={words.groups[group.id]} lines={wanted} words={words} />;
        })}
        {section === 'step-4' && <p>{words.training.says} <PlaceLink place={{ topic: 'training', card: 'swapped' }}>{words.training.show}</PlaceLink>.</p>}
        {section === 'words' && <Remarks words={words} />}
      </div>
    </section>
  );
}
