// Batches to set up; what there is to see in the last one is told until its numbers change.
import { useState } from 'react';
import { directionsMessages } from '../../i18n/directions/messages.ts';
import { directionPresetIds, directionPresets, type DirectionPresetId } from '../../lesson/directions.ts';
import type { LabDocument } from '../../document/document.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';

export function Presets() {
  const { lab, locale } = usePage();
  const words = directionsMessages(locale).presets;
  const document = useLabState((state) => state.document);
  const [shown, setShown] = useState<{ readonly id: DirectionPresetId; readonly document: LabDocument } | null>(null);
  const current = shown?.document === document ? shown.id : null;
  const show = (id: DirectionPresetId) => {
    lab.setScene(directionPresets[id]);
    setShown({ id, document: lab.store.getState().document });
  };
  return (
    <section className="direction-presets">
      <h3>{words.title}</h3>
      <div className="preset-buttons">
        {directionPresetIds.map((id) => <button key={id} type="button" aria-pressed={id === current} onClick={() => show(id)}>{words[id].name}</button>)}
      </div>
      <p role="status">{current !== null && <RichText text={words[current].body} />}</p>
    </section>
  );
}
