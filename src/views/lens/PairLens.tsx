// The pair lens: the picked image and text in their own plane, each to be turned by its tip, and the products that add up.
import { useLayoutEffect, useRef } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { formatDegrees, toDegrees } from '../../notation/degrees.ts';
import { formatLocale } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { useRoom } from '../behaviours/useRoom.ts';
import { drawHandle, drawPlane, drawProducts } from './drawLens.ts';
import { follow, maskedProducts, productsOf, type LensScene, type Pose, type Side, type TurnHandlers, type Turning } from './lensModel.ts';
import { gripsOf, lensPicture, masked, type LensSize, type Point } from './lensPicture.ts';
import { useTurning } from './useTurning.ts';
import './lens.css';
import './products.css';

/** In rem: the widths at which the products stand beside the plane, and have room for their terms. */
const widths = [14.375, 17.5];

interface PairLensProps {
  readonly scene: Live<LensScene>;
  readonly messages: Messages;
  readonly locale: Locale;
  /** The sides whose vectors stay as they are. */
  readonly locked: readonly Side[];
  /** Angle and product keep to themselves. */
  readonly isMasked: boolean;
  readonly onTurn: TurnHandlers;
}

export function PairLens({ scene, messages, locale, locked, isMasked, onTurn }: PairLensProps) {
  const { lens, noDirection } = messages.figure;
  const { hidden } = messages.lesson;
  const root = useRoom<HTMLDivElement>(widths);
  const plane = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const imageHandle = useRef<HTMLDivElement>(null);
  const textHandle = useRef<HTMLDivElement>(null);
  const products = useRef<HTMLOListElement>(null);
  const size = useRef<LensSize | null>(null);
  const gripSize = useRef(0);
  const redraw = useRef<(() => void) | null>(null);
  const current = useRef<{ pose: Pose; origin: Point } | null>(null);
  const turning = useRef<Turning | null>(null);
  const handlersFor = useTurning(current, turning, onTurn);

  useLayoutEffect(() => {
    const draw = () => {
      if (!svg.current || !imageHandle.current || !textHandle.current || !products.current || !size.current) return;
      const pose = follow(current.current?.pose ?? null, scene.get(), turning.current);
      const words = { noDirection, circle: lens.unitCircle };
      const picture = lensPicture(pose, size.current, words);
      current.current = { pose, origin: picture.origin };
      const { angle, scene: drawn } = pose;
      const degrees = angle === null ? null : formatLocale(formatDegrees(angle, drawn.digits), locale);
      const label = degrees === null ? noDirection : lens.angle(degrees);
      drawPlane(svg.current, isMasked ? masked(picture) : picture, { ...words, label: isMasked ? `${lens.title}: ${hidden}` : label });
      const added = productsOf(drawn);
      drawProducts(products.current, isMasked ? maskedProducts(added) : added);
      const handle = {
        value: angle === null ? null : toDegrees(angle),
        valueText: degrees === null ? noDirection : lens.degrees(degrees),
      };
      const [image, text] = gripsOf(picture, pose, gripSize.current);
      const turns = (side: Side) => picture.turns && !locked.includes(side);
      if (image) drawHandle(imageHandle.current, { ...handle, turns: turns('images'), name: lens.turnImage(drawn.row + 1), at: image });
      if (text) drawHandle(textHandle.current, { ...handle, turns: turns('texts'), name: lens.turnText(drawn.col + 1), at: text });
    };
    redraw.current = draw;
    draw();
    return scene.subscribe(draw);
  }, [scene, lens, noDirection, hidden, locale, locked, isMasked]);

  // Apart from the drawing: to measure with each new scene would lay the page out once more than the browser does.
  useLayoutEffect(() => {
    const measure = () => {
      if (plane.current) size.current = sizeOf(plane.current);
      gripSize.current = imageHandle.current?.offsetWidth ?? 0;
      redraw.current?.();
    };
    measure();
    const resizes = new ResizeObserver(measure);
    if (plane.current) resizes.observe(plane.current);
    return () => resizes.disconnect();
  }, []);

  return (
    <div ref={root} className="lens" role="group" aria-label={lens.title}>
      <div className="lens-frame">
        <p className="lens-title" aria-hidden="true">{lens.title}</p>
        <div className="lens-plane" ref={plane}>
          <div className="lens-handle" data-side="images" role="slider" aria-valuemin={0} aria-valuemax={180} ref={imageHandle} {...(!locked.includes('images') && handlersFor('images'))} />
          <div className="lens-handle" data-side="texts" role="slider" aria-valuemin={0} aria-valuemax={180} ref={textHandle} {...(!locked.includes('texts') && handlersFor('texts'))} />
          <svg role="img" ref={svg} />
        </div>
        <ol className="lens-products" aria-label={lens.products} ref={products} />
      </div>
    </div>
  );
}

function sizeOf(plane: HTMLElement): LensSize {
  const rem = Number.parseFloat(getComputedStyle(plane.ownerDocument.documentElement).fontSize);
  return { width: plane.clientWidth, height: plane.clientHeight, rem: rem || 16, letters: Number.parseFloat(getComputedStyle(plane).fontSize) || 14 };
}
