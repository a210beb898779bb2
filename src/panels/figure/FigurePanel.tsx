// The figure on the lab, with its heading, its notices and the editor of an item.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { movePair, removePair, setLabel } from '../../document/edits.ts';
import type { Item, Side } from '../../document/document.ts';
import { limits } from '../../document/limits.ts';
import type { Messages } from '../../i18n/messages.ts';
import { stepKey } from '../../lesson/steps.ts';
import { mapLive } from '../../notation/live.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { Figure } from '../../views/figure/Figure.tsx';
import { figureSize, type FigureView } from '../../views/figure/figureModel.ts';
import { ItemEditor } from '../../views/figure/ItemEditor.tsx';
import { vectorScene } from '../../views/figure/vectorScene.ts';
import { useLabState, usePage } from '../page.ts';
import { FigureHeading } from './FigureHeading.tsx';
import { FigureNotices } from './FigureNotices.tsx';
import { LensPanel } from './LensPanel.tsx';
import { PickedVectors } from './PickedVectors.tsx';
import { refuseComponent, useVectorHandlers } from './useVectorHandlers.ts';

const narrow = '(max-width: 40rem)';

function shownItems(items: readonly Item[], side: Side, { drawings }: Messages) {
  return items.map(({ id, drawing, label }) => ({ id, drawing, label: label ?? drawings[drawing][side === 'images' ? 'name' : 'caption'] }));
}

export function FigurePanel() {
  const { lab, messages } = usePage();
  const { document, stage, direction, pick, lit, digits } = useLabState((state) => state);
  const isNarrow = useMediaQuery(narrow);
  const [opened, setOpened] = useState<{ readonly side: Side; readonly index: number } | null>(null);

  const figure = useRef<HTMLDivElement>(null);
  // A sheet rises over the foot of a phone; the matrix goes where it stays in view.
  const isSheetOpen = opened !== null && isNarrow;
  useEffect(() => {
    if (isSheetOpen) figure.current?.scrollIntoView({ block: 'start' });
  }, [isSheetOpen]);

  const open = useCallback((side: Side, index: number) => setOpened({ side, index }), []);
  const on = useVectorHandlers(lab, messages, open);
  const view = useMemo((): FigureView => ({ stage, direction, pick, lit, digits }), [stage, direction, pick, lit, digits]);
  const images = useMemo(() => shownItems(document.images, 'images', messages), [document.images, messages]);
  const texts = useMemo(() => shownItems(document.texts, 'texts', messages), [document.texts, messages]);
  const pairs = images.length;
  const dimensions = document.images[0]?.vector.length ?? 1;
  const size = figureSize(pairs, isNarrow);
  const bars = isNarrow || dimensions > 4 || size === 'dense';
  const matrixName = messages.figure.matrixNames[stepKey(stage, { normalize: document.normalize, direction })];

  const item = opened && (opened.side === 'images' ? images : texts)[opened.index];
  const itemScene = useMemo(() => opened && mapLive(lab.live, (frame) => vectorScene(frame, opened.side, view)), [lab, opened, view]);
  const actions = useMemo(
    () => ({
      rename: (side: Side, index: number, label: string) => void lab.commit((current) => setLabel(current, side, index, label)),
      move(index: number, to: number) {
        lab.commit((current) => movePair(current, index, to));
        setOpened((current) => current && { ...current, index: to });
      },
      remove(index: number) {
        lab.commit((current) => removePair(current, index));
        setOpened(null);
      },
      close: () => setOpened(null),
    }),
    [lab],
  );

  return (
    <section className="figure-panel" id="figure" tabIndex={-1} aria-label={messages.app.figure}>
      <FigureHeading name={matrixName} size={size} images={images} texts={texts} />
      <FigureNotices images={images.length} />
      <div ref={figure}>
        <Figure
          frame={lab.live} view={view} size={size} hasBar={isNarrow || size === 'compact'} bars={bars} normalize={document.normalize} images={images} texts={texts} dimensions={dimensions}
          matrixName={matrixName} lens={<LensPanel />} opened={opened} opensItem={isNarrow} messages={messages} on={on}
          onPick={(cell) => lab.setView({ pick: cell, lit: null })}
        />
      </div>
      {bars && !isNarrow && <PickedVectors images={images} texts={texts} on={on} />}
      {opened && item && itemScene && (
        <ItemEditor
          key={`${opened.side} ${item.id}`} side={opened.side} index={opened.index} item={item} pairs={pairs} dimensions={dimensions} maxLabel={limits.label.max}
          scene={itemScene} check={(value) => refuseComponent(value, messages)} messages={messages} on={on} actions={actions}
        />
      )}
    </section>
  );
}
