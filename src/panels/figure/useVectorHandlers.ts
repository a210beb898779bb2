// What the margins ask for, carried out on the lab: picks, drafts, and edits within the limits.
import { useMemo, type RefObject } from 'react';
import { setComponent } from '../../document/edits.ts';
import { isComponent } from '../../document/limits.ts';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Lab } from '../../state/labStore.ts';
import type { VectorHandlers } from '../../views/figure/useCellEdit.ts';
import type { VectorPlace } from '../exchange/exchange.ts';
import { refuseComponent } from '../refuseComponent.ts';

export function useVectorHandlers(lab: Lab, messages: Messages, open: (side: Side, index: number) => void, focused: RefObject<VectorPlace | null>): VectorHandlers {
  return useMemo(
    () => ({
      value: ({ side, item, component }) => lab.store.getState().document[side][item]?.vector[component] ?? 0,
      pick(side, item) {
        const { pick } = lab.store.getState();
        lab.setView({ pick: side === 'images' ? { ...pick, row: item } : { ...pick, col: item } });
      },
      preview({ side, item, component }, value) {
        if (isComponent(value)) lab.preview((document) => setComponent(document, side, item, component, value));
      },
      commitPreview: () => lab.commitPreview(),
      cancel: () => lab.cancelPreview(),
      commit({ side, item, component }, value) {
        const refusal = refuseComponent(value, messages);
        if (refusal !== null) return refusal;
        return lab.commit((document) => setComponent(document, side, item, component, value)) ? null : messages.errors.notComputed;
      },
      focus(side, item) {
        focused.current = item === null ? null : { side, index: item };
      },
      open,
    }),
    [lab, messages, open, focused],
  );
}
