// What keys do in the figure's grids and sliders, as data for the help: each is seen to by the control itself.
import type { en } from '../../i18n/keys/en.ts';

type Words = typeof en;

/** Keys as help writes them: any of `keys`, each a key or several that are pressed together. */
export interface ControlKeys {
  readonly keys: readonly (readonly string[])[];
  readonly does: keyof Words['does'];
}

export interface ControlPlace {
  readonly place: keyof Words['places'];
  readonly rows: readonly ControlKeys[];
}

/** Each of them alone, or all together behind what is held. */
const some = (keys: readonly string[], held: readonly string[]) => (held.length === 0 ? keys.map((key) => [key]) : [[...held, keys.join(' ')]]);
const upAndDown = (...held: readonly string[]) => some(['↑', '↓'], held);
const arrows = (...held: readonly string[]) => some(['←', '→', '↑', '↓'], held);
const pages = [['PageUp'], ['PageDown']];
const ends = (...held: readonly string[]) => some(['Home', 'End'], held);

export const controlKeys: readonly ControlPlace[] = [
  { place: 'grids', rows: [{ keys: arrows(), does: 'moves' }, { keys: ends(), does: 'rowEnds' }, { keys: ends('Ctrl'), does: 'corners' }] },
  {
    place: 'numbers',
    rows: [
      { keys: [['0'], ['…'], ['9'], ['Enter'], ['F2']], does: 'types' },
      { keys: upAndDown('Alt'), does: 'steps' },
      { keys: upAndDown('Alt', 'Shift'), does: 'fineSteps' },
      { keys: [['Ctrl', 'C']], does: 'copies' },
      { keys: [['Ctrl', 'V']], does: 'pastes' },
    ],
  },
  { place: 'typing', rows: [{ keys: upAndDown(), does: 'steps' }, { keys: upAndDown('Shift'), does: 'fineSteps' }, { keys: [['Enter']], does: 'keeps' }, { keys: [['Esc']], does: 'givesBack' }] },
  { place: 'names', rows: [{ keys: [['Enter']], does: 'opens' }] },
  { place: 'lens', rows: [{ keys: arrows(), does: 'turns' }, { keys: arrows('Shift'), does: 'turnsFinely' }, { keys: pages, does: 'turnsFar' }] },
  { place: 'temperature', rows: [{ keys: arrows(), does: 'moved' }, { keys: arrows('Shift'), does: 'movedFinely' }, { keys: pages, does: 'stops' }, { keys: ends(), does: 'ends' }] },
  { place: 'formulas', rows: [{ keys: arrows(), does: 'nextNumber' }, { keys: ends(), does: 'endNumbers' }, { keys: [['Enter'], [' ']], does: 'showsOrigin' }, { keys: [['Esc']], does: 'leavesNumbers' }] },
  { place: 'cards', rows: [{ keys: pages, does: 'turnsCard' }] },
  { place: 'run', rows: [{ keys: [[' ']], does: 'plays' }, { keys: [['←'], ['→']], does: 'goesSteps' }, { keys: pages, does: 'goesFar' }] },
];

/** What is left where the Page keys, and copying and pasting, are the page's. */
export const presentKeys: readonly ControlPlace[] = controlKeys
  .filter(({ place }) => place !== 'formulas' && place !== 'cards' && place !== 'run')
  .map(({ place, rows }) => ({ place, rows: rows.filter(({ keys, does }) => keys !== pages && does !== 'copies' && does !== 'pastes') }));
