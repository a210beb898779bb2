// What the grids of the lab ask for, carried out on its store: picks, drafts, and edits within the limits.
import { useMemo } from 'react';
import { isComponent } from '../../document/limits.ts';
import { setImageComponent, setPromptComponent } from '../../document/zeroShot/edits.ts';
import { refuseComponent } from '../../panels/refuseComponent.ts';
import { usePage } from '../../panels/page.ts';
import type { ZeroShotEdit } from '../../state/zeroShot/store.ts';
import type { CellPlace, VectorHandlers } from '../../views/figure/useCellEdit.ts';
import { useZeroShot } from './lab.ts';

/** Images are the items of one side; of the other, the prompts of the picked class. */
export function useEdits(): VectorHandlers {
  const { zeroShot } = useZeroShot();
  const { messages } = usePage();
  return useMemo(() => {
    const state = () => zeroShot.store.getState();
    const edit = ({ side, item, component }: CellPlace, value: number): ZeroShotEdit => (document) =>
      side === 'images' ? setImageComponent(document, item, component, value) : setPromptComponent(document, state().pick.class, item, component, value);
    return {
      value: ({ side, item, component }) => {
        const { document, pick } = state();
        const vector = side === 'images' ? document.images[item]?.vector : document.classes[pick.class]?.prompts[item];
        return vector?.[component] ?? 0;
      },
      pick: (side, item) => zeroShot.setPick(side === 'images' ? { image: item } : { template: item }),
      preview: (place, value) => {
        if (isComponent(value)) zeroShot.preview(edit(place, value));
      },
      commitPreview: zeroShot.commitPreview,
      cancel: zeroShot.cancelPreview,
      commit: (place, value) => {
        const refusal = refuseComponent(value, messages);
        if (refusal === null) zeroShot.commit(edit(place, value));
        return refusal;
      },
      focus: () => undefined,
      open: () => undefined,
    };
  }, [zeroShot, messages]);
}
