// The temperature as three fields, τ, 1/τ and ln(1/τ), with the slider beside them.
import { useMemo } from 'react';
import type { Temperature, TemperatureQuantity } from '../../document/document.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { formatInput } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { useRoom } from '../behaviours/useRoom.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { fieldText, quantities, refusalOf, stepQuantity, symbols } from './quantities.ts';
import type { Limits } from '../slider/sliderScale.ts';
import { TemperatureSlider } from './TemperatureSlider.tsx';
import type { SliderHandlers } from '../slider/useSlider.ts';
import './temperature.css';

interface TemperatureHandlers extends SliderHandlers {
  /** Answers with a message when the temperature is refused. */
  commit(value: number, typed: Temperature['typed']): string | null;
}

interface TemperatureControlProps {
  readonly temperature: Live<Temperature>;
  readonly limits: Limits;
  /** τ from a quantity; null outside the limits. */
  fromQuantity(quantity: TemperatureQuantity, value: number): number | null;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly on: TemperatureHandlers;
}

/** In rem: the widths at which there is room for more words, and for one line. */
const widths = [14, 22.25, 24, 40, 48];

export function TemperatureControl(props: TemperatureControlProps) {
  const root = useRoom<HTMLDivElement>(widths);
  return (
    <div ref={root} className="temperature">
      <div className="temperature-body">
        <div className="temperature-fields">
          {quantities.map((quantity) => (
            <QuantityField key={quantity} quantity={quantity} {...props} />
          ))}
        </div>
        <TemperatureSlider {...props} />
      </div>
    </div>
  );
}

function QuantityField({ quantity, temperature, limits, fromQuantity, messages, locale, on }: TemperatureControlProps & { readonly quantity: TemperatureQuantity }) {
  const text = useMemo(() => mapLive(temperature, (value) => fieldText(value, quantity)), [temperature, quantity]);
  const word = messages.controls[quantity];
  return (
    <NumberField
      label={`${word} ${symbols[quantity]}`}
      caption={<><span className={`temperature-word temperature-word-${quantity}`}>{word} </span>{symbols[quantity]}</>}
      value={text}
      check={(value) => refusalOf(quantity, value, fromQuantity(quantity, value) !== null, { limits, messages, locale })}
      messages={messages}
      onCommit={(value, typed) => {
        const next = fromQuantity(quantity, value);
        return next === null ? null : on.commit(next, { quantity, text: typed });
      }}
      step={(value, direction, fine) => stepQuantity(quantity, value, direction, fine)}
      write={formatInput}
      signed={quantity === 'logitScale'}
    />
  );
}
