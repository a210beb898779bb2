// The figure on the lab, with its heading, its notices and the editor of the picked image or text.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { movePair, removePair, setLabel } from '../../document/edits.ts';
import type { Item, Side } from '../../document/document.ts';
import { dimensionsOf } from '../../document/inputs.ts';
import { limits } from '../../document/limits.ts';
import type { Messages } from '../../i18n/messages.ts';
import { stepKey } from '../../lesson/steps.ts';
import { mapLive } from '../../notation/live.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { useReached } from '../../views/behaviours/useRoom.ts';
import { Figure } from '../../views/figure/Figure.tsx';
import { figureRooms, figureSize, fullRoom, type FigureView } from '../../views/figure/figureModel.ts';
import { ItemEditor } from '../../views/figure/ItemEditor.tsx';
import { vectorScene } from '../../views/figure/vectorScene.ts';
import { useExchange } from '../exchange/exchange.ts';
import { labelOf } from '../labels.ts';
import { narrow, stacked, useLabState, usePage } from '../page.ts';
import { FigureHeading } from './FigureHeading.tsx';
import { FigureNotices } from './FigureNotices.tsx';
import { LensPanel } from './LensPanel.tsx';
import { LossChip } from './LossChip.tsx';
import { PickedVectors } from './PickedVectors.tsx';
import { TaskLine } from './TaskLine.tsx';
import { refuseComponent } from '../refuseComponent.ts';
import { useVectorHandlers } from './useVectorHandlers.ts';
import { figureId } from './focusFigure.ts';
import './figurePanel.css';

function shownItems(items: readonly Item[], side: Side, messages: Messages) {
  return items.map((item) => ({ id: item.id, drawing: item.drawing, label: labelOf(item, side, messages) }));
}

export function FigurePanel() {
  const { lab, messages, isFramed, locked } = usePage();
  const { focused } = useExchange();
  const { document, stage, direction, pick, lit, digits, dimmed, masked } = useLabState((state) => state);
  const isPhone = useMediaQuery(narrow);
  const isStacked = useMediaQuery(stacked);
  const isSheet = isStacked && !isFramed;
  const figure = useRef<HTMLDivElement>(null);
  // An embed has a layout of its own between a phone and a page.
  const reached = useReached(figure, figureRooms);
  const room = isFramed ? Infinity : reached;
  const isNarrow = isPhone || room < figureRooms[0];
  const opener = useRef<Element | null>(null);
  const [isLossSeen, setLossSeen] = useState(true);
  /** The side whose picked item is being edited. */
  const [edited, setEdited] = useState<Side | null>(null);

  const lockedSides = useMemo(() => locked.filter((each) => each === 'images' || each === 'texts'), [locked]);
  const open = useCallback((side: Side) => {
    if (lockedSides.includes(side)) return;
    opener.current = window.document.activeElement;
    setEdited(side);
  }, [lockedSides]);
  const close = useCallback(() => {
    setEdited(null);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
  }, []);
  // The matrix goes where it stays in view above the sheet.
  const isUnderSheet = edited !== null && isSheet;
  useEffect(() => {
    if (isUnderSheet) figure.current?.scrollIntoView({ block: 'start' });
  }, [isUnderSheet]);

  const on = useVectorHandlers(lab, messages, open, focused);
  const view = useMemo((): FigureView => ({ stage, direction, pick, lit, digits, dimmed, masked }), [stage, direction, pick, lit, digits, dimmed, masked]);
  const images = useMemo(() => shownItems(document.images, 'images', messages), [document.images, messages]);
  const texts = useMemo(() => shownItems(document.texts, 'texts', messages), [document.texts, messages]);
  const pairs = images.length;
  const dimensions = dimensionsOf(document);
  const size = figureSize(pairs, isNarrow, room >= fullRoom(pairs, dimensions));
  const bars = isNarrow || dimensions > 4 || size === 'dense';
  const key = stepKey(stage, { normalize: document.normalize, direction });

  const index = edited === 'texts' ? pick.col : pick.row;
  const item = edited && (edited === 'images' ? images : texts)[index];
  const itemScene = useMemo(() => edited && mapLive(lab.live, (frame) => vectorScene(frame, edited, view)), [lab, edited, view]);
  const actions = useMemo(
    () => ({
      rename: (side: Side, at: number, label: string) => void lab.commit((current) => setLabel(current, side, at, label)),
      move(at: number, to: number) {
        lab.commit((current) => movePair(current, at, to));
        const { row, col } = lab.store.getState().pick;
        lab.setView({ pick: { row: row === at ? to : row, col: col === at ? to : col } });
      },
      remove: (at: number) => void lab.commit((current) => removePair(current, at)),
      close,
    }),
    [lab, close],
  );

  return (
    <section
      className="figure-panel" id={figureId} tabIndex={-1} aria-label={messages.app.figure}
      onAnimationEnd={({ animationName }) => animationName === 'lit' && lab.light(null)}
    >
      <FigureHeading name={messages.figure.matrixNames[key]} size={size} images={images} texts={texts} onOpen={open} />
      <FigureNotices />
      <div ref={figure}>
        <Figure
          frame={lab.live} view={view} size={size} hasBar={isNarrow || size === 'compact' || (isFramed && isStacked)} bars={bars} normalize={document.normalize} images={images} texts={texts}
          dimensions={dimensions} matrixName={messages.figure.matrixNames[key]} caption={messages.figure.captions[stage]} lens={<LensPanel />}
          opened={edited && { side: edited, index }} opensItem={isNarrow} locked={lockedSides} messages={messages} on={on} onPick={(cell) => lab.setView({ pick: cell })}
          onLossSeen={setLossSeen}
        />
      </div>
      {bars && !isNarrow && <PickedVectors images={images} texts={texts} view={view} on={on} />}
      {(!isLossSeen || isUnderSheet) && !masked.includes('losses') && <LossChip />}
      {edited && item && itemScene && (
        <ItemEditor
          side={edited} index={index} item={item} pairs={pairs} dimensions={dimensions} maxLabel={limits.label.max} scene={itemScene} task={isSheet && <TaskLine />}
          check={(value) => refuseComponent(value, messages)} messages={messages} on={on} actions={actions}
        />
      )}
    </section>
  );
}
