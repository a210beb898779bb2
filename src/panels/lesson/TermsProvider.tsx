// Leads from a term in any sentence of the page to its place in the glossary.
import { useMemo, type ReactNode } from 'react';
import { glossaryTerms } from '../../lesson/glossary/ids.ts';
import { TermContext, type TermLinks } from '../../views/prose/Term.tsx';
import { placeHref } from '../../lesson/topics.ts';
import { usePage } from '../page.ts';

const isTerm = (id: string): boolean => glossaryTerms.some((term) => term === id);

export function TermsProvider({ children }: { readonly children: ReactNode }) {
  const { course, locale } = usePage();
  const links = useMemo(
    (): TermLinks => ({
      href: (id) => (isTerm(id) ? placeHref({ topic: 'glossary', card: id }, locale) : null),
      open: (id) => course.open({ topic: 'glossary', card: id }),
    }),
    [course, locale],
  );
  return <TermContext value={links}>{children}</TermContext>;
}
