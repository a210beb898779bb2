// The lab's temperature as sliders and fields take it: followed live, shown while it changes, and committed at the end.
import { useMemo } from 'react';
import type { Temperature } from '../document/document.ts';
import { setTemperature } from '../document/edits.ts';
import { mapLive } from '../notation/live.ts';
import { usePage } from './page.ts';

export function useTemperature() {
  const { lab, messages } = usePage();
  return useMemo(
    () => ({
      temperature: mapLive(lab.live, ({ document }) => document.temperature),
      on: {
        preview: (value: number) => void lab.preview((document) => setTemperature(document, value)),
        commitPreview: () => lab.commitPreview(),
        cancel: () => lab.cancelPreview(),
        /** Answers with a message when the temperature is refused. */
        commit: (value: number, typed: Temperature['typed'] = null) =>
          lab.commit((document) => setTemperature(document, value, typed)) ? null : messages.errors.notComputed,
      },
    }),
    [lab, messages],
  );
}
