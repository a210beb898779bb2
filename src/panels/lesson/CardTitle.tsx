// The title of a card; it gets the focus when a learner goes on to the card, so that reading begins there.
import { useEffect, useRef, type ReactNode } from 'react';
import { useCourseState } from '../page.ts';

export function CardTitle({ children }: { readonly children: ReactNode }) {
  const place = useCourseState((state) => state.place);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    title.current?.focus();
  }, [place]);
  return <h3 ref={title} className="card-title" tabIndex={-1}>{children}</h3>;
}
