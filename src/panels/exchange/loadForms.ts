// When the contents of the dialogs are brought in: when they are first wanted, apart from the page.
import { useEffect, useState } from 'react';

type Forms = typeof import('./forms.ts');

let loaded: Forms | undefined;

async function load(): Promise<Forms> {
  loaded ??= await import('./forms.ts');
  return loaded;
}

export function prefetchForms(): void {
  // Who then opens a dialog is told of a failure.
  load().catch(() => undefined);
}

/** The forms; in words, why they are not there. */
export function useForms(): Forms | 'loading' | 'failed' {
  const [forms, setForms] = useState<Forms | 'loading' | 'failed'>(loaded ?? 'loading');
  useEffect(() => {
    load().then(setForms, () => setForms('failed'));
  }, []);
  return forms;
}
