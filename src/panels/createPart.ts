// A part of the page that is brought in when it is first wanted, apart from the rest.
import { useEffect, useState } from 'react';

export interface PagePart<Part> {
  prefetch(): void;
  /** The part; in words, why it is not there. What could not be brought in is asked for again by whatever is opened next. */
  usePart(): Part | 'loading' | 'failed';
}

export function createPart<Part>(fetchPart: () => Promise<Part>): PagePart<Part> {
  let loaded: Part | undefined;
  const load = async (): Promise<Part> => {
    loaded ??= await fetchPart();
    return loaded;
  };
  return {
    prefetch() {
      // Who then needs it is told of a failure.
      load().catch(() => undefined);
    },
    usePart() {
      const [part, setPart] = useState<Part | 'loading' | 'failed'>(() => loaded ?? 'loading');
      useEffect(() => {
        load().then((value) => setPart(() => value), () => setPart('failed'));
      }, []);
      return part;
    },
  };
}
