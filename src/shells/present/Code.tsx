// The link to what is shown as a QR code over the slide, brought in when it is first asked for.
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { LoadBoundary } from '../../panels/lesson/LoadBoundary.tsx';
import { usePage } from '../../panels/page.ts';
import type { Presentation } from '../../state/present/presentation.ts';

const CodeDialog = lazy(async () => ({ default: (await import('./CodeDialog.tsx')).CodeDialog }));

export function Code({ presentation }: { readonly presentation: Presentation }) {
  const { lesson } = usePage().messages;
  const isShown = useStore(presentation.store, (state) => state.isCodeShown);
  if (!isShown) return null;
  return (
    <LoadBoundary failed={<p role="alert">{lesson.notLoaded}</p>}>
      <Suspense><CodeDialog onClose={presentation.hideCode} /></Suspense>
    </LoadBoundary>
  );
}
