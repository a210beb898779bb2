// One component as a number field of its own, outside the grids.
import { useMemo } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import { formatInput } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { stepBy, type VectorHandlers } from './useCellEdit.ts';
import type { VectorScene } from './vectorScene.ts';

interface ComponentFieldProps {
  readonly side: Side;
  readonly index: number;
  readonly component: number;
  readonly scene: Live<VectorScene>;
  readonly check: (value: number) => string | null;
  readonly messages: Messages;
  readonly on: VectorHandlers;
  /** Without steppers and with nothing but its number above it. */
  readonly compact?: boolean;
  readonly isLocked?: boolean;
}

export function ComponentField({ side, index, component, compact = false, isLocked = false, scene, check, messages, on }: ComponentFieldProps) {
  const words = messages.figure;
  const value = useMemo(() => mapLive(scene, ({ raw }) => formatInput(raw.data[index * raw.cols + component] ?? 0)), [scene, index, component]);
  return (
    <NumberField
      label={side === 'images' ? words.imageCell(index + 1, component + 1) : words.textCell(index + 1, component + 1)}
      value={value}
      check={check}
      messages={messages}
      step={(value, direction, fine) => stepBy(value, direction, fine)}
      caption={compact ? component + 1 : words.component(component + 1)}
      steppers={!compact}
      size={compact ? 4 : 5}
      signed
      isLocked={isLocked}
      onCommit={(value) => on.commit({ side, item: index, component }, value)}
    />
  );
}
