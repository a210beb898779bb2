// A part of the page that is brought in when it is first wanted, apart from the rest.
import { useEffect, useState } from 'react';

export function createPart<Part>(fetchPart: () => Promise<Part>) {
  let loaded: Part | undefined;
  const load = async (): Promise<Part> => {
    loaded ??= await fetchPart();
    return loaded;
  };
  return {
    prefetch(): void {
      // Who then needs it is told of a failure.
      load().catch(() => undefined);
    },
    /** The part; in words, why it is not there. */
    usePart(): Part | 'loading' | 'failed' {
      const [part, setPart] = useState<Part | 'loading' | 'failed'>(() => loaded ?? 'loading');
      useEffect(() => {
        load().then((value) => setPart(() => value), () => setPart('failed'));
      }, []);
      return part;
    },
  };
}
