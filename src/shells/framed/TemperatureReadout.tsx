// The temperature as a number, where it cannot be changed.
import { useCallback } from 'react';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { formatNumber } from '../../notation/format.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import type { Frame } from '../../state/frame.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import './framed.css';

export function TemperatureReadout() {
  const { lab, messages, locale } = usePage();
  const digits = useLabState((state) => state.digits);
  const words = embedMessages(locale);
  const text = useCallback(
    ({ document }: Frame) => words.temperatureIs(formatNumber(document.temperature.value, { digits })),
    [words, digits],
  );
  return <p className="temperature-readout">{messages.controls.temperature} <b><LiveText live={lab.live} of={text} /></b></p>;
}
