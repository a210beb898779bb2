// The one figure: image vectors as rows, text vectors as columns, the matrix where they meet, and the losses that leave its diagonal.
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { useRoom } from '../behaviours/useRoom.ts';
import { Exits } from './Exits.tsx';
import { exitsOf } from './exitsOf.ts';
import { operandsAt, type FigureFrame, type FigureSize, type FigureView } from './figureModel.ts';
import type { GridPlace } from './gridKeys.ts';
import { LossCorner } from './LossCorner.tsx';
import { matrixRows } from './matrixRows.ts';
import { MatrixView } from './MatrixView.tsx';
import type { VectorHandlers } from './useCellEdit.ts';
import type { ShownItem } from './shownItem.ts';
import { VectorGrid } from './VectorGrid.tsx';
import { vectorScene } from './vectorScene.ts';
import './figure.css';
import './vectors.css';
import './typedNote.css';
import './bars.css';
import './matrix.css';
import './scene.css';

interface FigureProps {
  readonly frame: Live<FigureFrame>;
  readonly view: FigureView;
  readonly size: FigureSize;
  /** The symmetric loss as a bar below, where the column of losses is narrow. */
  readonly hasBar: boolean;
  /** Vectors as bars, with no room for digits. */
  readonly bars: boolean;
  readonly normalize: boolean;
  readonly images: readonly ShownItem[];
  readonly texts: readonly ShownItem[];
  readonly dimensions: number;
  /** What the matrix shows, for its heading and its name. */
  readonly matrixName: string;
  /** How to read it, in a sentence or two. */
  readonly caption: string;
  /** The pair lens. */
  readonly lens: ReactNode;
  readonly opened: { readonly side: 'images' | 'texts'; readonly index: number } | null;
  readonly opensItem: boolean;
  /** The sides whose vectors stay as they are. */
  readonly locked: readonly ('images' | 'texts')[];
  readonly messages: Messages;
  readonly on: VectorHandlers;
  readonly onPick: (pick: GridPlace) => void;
  /** Whether the symmetric loss is on the screen. */
  readonly onLossSeen: (isSeen: boolean) => void;
}

/** In rem: the widths at which the figure is laid out anew. */
const widths = [17, 21, 40, 49];

export function Figure({ frame, view, size, hasBar, bars, normalize, images, texts, dimensions, matrixName, caption, lens, opened, opensItem, locked, messages, on, onPick, onLossSeen }: FigureProps) {
  const scroller = useRoom<HTMLDivElement>(widths);
  const keys = useMemo(() => ({ images: images.map(({ id }) => id), texts: texts.map(({ id }) => id) }), [images, texts]);
  const scenes = useMemo(
    () => ({
      images: mapLive(frame, (value) => vectorScene(value, 'images', view)),
      texts: mapLive(frame, (value) => vectorScene(value, 'texts', view)),
      rows: mapLive(frame, (value) => matrixRows(value, view, keys, size, messages)),
      imageToText: mapLive(frame, (value) => exitsOf(value, { direction: 'imageToText', picked: view.pick.row, digits: view.digits }, keys.images, messages)),
      textToImage: mapLive(frame, (value) => exitsOf(value, { direction: 'textToImage', picked: view.pick.col, digits: view.digits }, keys.texts, messages)),
    }),
    [frame, view, keys, size, messages],
  );
  const { stage, direction, pick, dimmed, masked } = view;
  const words = messages.figure;
  const pairs = images.length;
  const isLit = (of: typeof direction) => stage === 'gradient' || ((stage === 'softmax' || stage === 'loss') && direction === of);
  const isBatchLit = view.lit?.stage === 'loss' && view.lit.row === undefined && view.lit.col === undefined;
  const style = { '--n': pairs, '--d': dimensions } as CSSProperties;
  const margin = { dimensions, operands: operandsAt(stage, normalize), lit: view.lit, opensItem, messages, on };

  return (
    <div ref={scroller} className="figure-scroll">
      <div className="figure" style={style} data-size={size} data-few={pairs <= 3 || undefined} data-bars={bars || undefined} data-bar={hasBar || undefined} data-stage={stage} data-direction={direction} data-dimmed={dimmed.join(' ') || undefined} data-masked={masked.join(' ') || undefined}>
        <div className="figure-lens">{lens}</div>
        <VectorGrid side="texts" items={texts} scene={scenes.texts} picked={pick.col} opened={opened?.side === 'texts' ? opened.index : null} isLocked={locked.includes('texts')} {...margin} />
        <p className="exits-name exits-name-right" data-active={isLit('imageToText') || undefined}>{words.directions.imageToText}<ExitsLegend messages={messages} /></p>
        <VectorGrid side="images" items={images} scene={scenes.images} picked={pick.row} opened={opened?.side === 'images' ? opened.index : null} isLocked={locked.includes('images')} {...margin} />
        <MatrixView rows={scenes.rows} name={matrixName} pairs={pairs} pick={pick} isPad={size === 'dense'} onPick={onPick} />
        <Exits direction="imageToText" exits={scenes.imageToText} name={words.directionLoss.imageToText} active={isLit('imageToText')} />
        <p className="exits-name exits-name-below" data-active={isLit('textToImage') || undefined}>{words.directions.textToImage}<ExitsLegend messages={messages} /></p>
        <Exits direction="textToImage" exits={scenes.textToImage} name={words.directionLoss.textToImage} active={isLit('textToImage')} />
        <p className="figure-caption">{caption}</p>
        <LossCorner frame={frame} pairs={pairs} isLit={isBatchLit} digits={view.digits} messages={messages} onSeen={onLossSeen} />
      </div>
    </div>
  );
}

/** Which bar is which. */
function ExitsLegend({ messages: { figure } }: { readonly messages: Messages }) {
  return <><span title={figure.pairLossHelp}>{figure.pairLoss}</span><span className="exits-margin" title={figure.marginHelp}>{figure.margin}</span></>;
}
