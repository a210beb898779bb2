// The scale of the lab's logits.
import { useMemo } from 'react';
import { setScale } from '../../document/zeroShot/edits.ts';
import { mapLive } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import type { Limits } from '../../views/slider/sliderScale.ts';
import { ScaleControl } from '../../views/zeroShot/ScaleControl.tsx';
import { useZeroShot } from './lab.ts';

export function ScalePanel({ limits }: { readonly limits: Limits }) {
  const { messages, locale } = usePage();
  const { zeroShot, words } = useZeroShot();
  const scale = useMemo(() => mapLive(zeroShot.live, ({ document }) => ({ value: document.scale })), [zeroShot]);
  const on = useMemo(
    () => ({
      preview: (value: number) => zeroShot.preview((document) => setScale(document, value)),
      commitPreview: zeroShot.commitPreview,
      cancel: zeroShot.cancelPreview,
      commit: (value: number) => zeroShot.commit((document) => setScale(document, value)),
    }),
    [zeroShot],
  );
  return <ScaleControl scale={scale} limits={limits} words={words.scale} messages={messages} locale={locale} on={on} />;
}
