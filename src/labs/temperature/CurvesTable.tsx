// The curves as a table to read, for a few temperatures; its numbers follow what is dragged.
import { useMemo } from 'react';
import type { TemperatureSweep } from '../../engine/index.ts';
import { temperatureMessages } from '../../i18n/temperature/messages.ts';
import { createSweeper, listedTemperatures } from '../../lesson/temperature/reading.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { ValueTable } from '../../views/charts/ValueTable.tsx';

const columns = ['ownProbability', 'pickedProbability', 'entropy', 'loss', 'lossImageToText', 'lossTextToImage', 'hardestShare'] as const satisfies readonly (keyof TemperatureSweep)[];
type Column = (typeof columns)[number];

export function CurvesTable() {
  const { lab, messages, locale } = usePage();
  const words = temperatureMessages(locale);
  const pick = useLabState((state) => state.pick);
  const direction = useLabState((state) => state.direction);
  const digits = useLabState((state) => state.digits);
  const pairs = useLabState((state) => state.document.images.length);
  // Swept only when a cell asks.
  const sweep = useMemo(() => {
    const sweeper = createSweeper(pick, direction, listedTemperatures);
    return mapLive(lab.live, ({ document }) => sweeper(document));
  }, [lab, pick, direction]);

  const { figure } = messages;
  const [line, candidate, nameOf] = direction === 'imageToText' ? [pick.row, pick.col, figure.text] : [pick.col, pick.row, figure.image];
  const heads: Readonly<Record<Column, string>> = {
    ownProbability: `p, ${nameOf(line + 1)}`,
    pickedProbability: `p, ${nameOf(candidate + 1)}`,
    entropy: words.entropy.name,
    loss: `${words.loss.name}, ${words.loss.symmetric}`,
    lossImageToText: figure.directionLoss.imageToText,
    lossTextToImage: figure.directionLoss.textToImage,
    hardestShare: words.share.name,
  };
  const shown = columns.filter((name) => name !== 'pickedProbability' || line !== candidate);
  const text = (name: Column, t: number) => (value: TemperatureSweep) => {
    const isProbability = name.endsWith('Probability') || (name === 'hardestShare' && pairs > 2);
    return formatUncertain(value[name][t] ?? 0, pairs, { isProbability, digits });
  };
  return (
    <ValueTable
      name={words.table}
      heads={['τ', ...shown.map((name) => heads[name])]}
      rows={() => listedTemperatures.map((temperature, t) => [
        formatNumber(temperature),
        ...shown.map((name) => <LiveText key={name} live={sweep} of={text(name, t)} />),
      ])}
    />
  );
}
