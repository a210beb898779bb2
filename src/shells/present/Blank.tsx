// The black screen, and what is said of it to those who do not see it.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { usePage } from '../../panels/page.ts';
import type { Presentation } from '../../state/present/presentation.ts';

export function Blank({ presentation }: { readonly presentation: Presentation }) {
  const words = presentMessages(usePage().locale);
  const isBlank = useStore(presentation.store, (state) => state.isBlank);
  return (
    <>
      <p className="visually-hidden" role="status">{isBlank ? words.isBlank : ''}</p>
      {isBlank && <div className="present-blank" onClick={() => presentation.blank(false)} />}
    </>
  );
}
