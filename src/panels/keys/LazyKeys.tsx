// The keyboard help, brought in when it is first asked for.
import { lazy, Suspense, type ComponentProps } from 'react';
import { usePage } from '../page.ts';
import { LoadBoundary } from '../lesson/LoadBoundary.tsx';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

export function LazyKeys(props: ComponentProps<typeof KeysDialog>) {
  const { lesson } = usePage().messages;
  return (
    <LoadBoundary failed={<p role="alert">{lesson.notLoaded}</p>}>
      <Suspense><KeysDialog {...props} /></Suspense>
    </LoadBoundary>
  );
}
