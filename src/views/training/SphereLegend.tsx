// What the marks of the sphere mean, and the picked vector in numbers, followed live.
import { useSyncExternalStore } from 'react';
import type { SphereWords } from '../../i18n/training/sphereMessages.ts';
import type { Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import type { PointRef, SphereFrame } from './sphereScene.ts';
import { readout, type SphereNames } from './sphereSpeech.ts';

interface SphereLegendProps {
  readonly frame: Live<SphereFrame>;
  readonly names: SphereNames;
  readonly picked: PointRef | null;
  readonly dimensions: number;
  /** The id of the line that tells the keys, which takes the legend's place while a point is moved by them. */
  readonly hint: string;
  readonly words: SphereWords;
}

const arrow = <><path d="M1 8h14" /><path className="sphere-head" d="M11 5l4 3-4 3" /></>;
const signs = {
  image: <circle cx="8" cy="8" r="4.5" />,
  text: <rect x="4" y="4" width="8" height="8" />,
  unit: <path d="M1 11.5a8 8 0 0 1 14 0" />,
  pair: <path d="M1 8h14" />,
  force: arrow,
  far: <><circle cx="4.5" cy="8" r="3" /><rect x="9.5" y="5.5" width="5" height="5" /></>,
  pull: arrow,
  push: arrow,
  hardest: arrow,
} as const;
const signNames = ['image', 'text', 'far', 'unit', 'pair', 'force', 'pull', 'push', 'hardest'] as const;

export function SphereLegend({ frame, names, picked, dimensions, hint, words }: SphereLegendProps) {
  const normalises = useSyncExternalStore(frame.subscribe, () => frame.get().trace.inputs.normalize);
  const shown: Readonly<Record<keyof typeof signs, boolean>> = {
    image: true, text: true, far: dimensions === 3, unit: !normalises, pair: true, force: true, pull: picked !== null, push: picked !== null, hardest: picked !== null,
  };
  return (
    <>
      <p className="sphere-readout">{picked ? <LiveText live={frame} of={(step) => readout(picked, step, names, words)} /> : words.pickOne}</p>
      <div className="sphere-foot">
        <ul className="sphere-legend">
          {signNames.filter((sign) => shown[sign]).map((sign) => (
            <li key={sign}>
              <svg viewBox="0 0 16 16" aria-hidden="true" data-sign={sign} data-side={picked?.side}>{signs[sign]}</svg>
              {words.legend[sign]}
            </li>
          ))}
        </ul>
        <p id={hint} className="sphere-hint">{words.hint}</p>
      </div>
    </>
  );
}
