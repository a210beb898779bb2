// Sequences of what a person can do, against a model of the history: undo and redo give back the very document, and nothing shown is not finite.
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeDocument, encodeDocument } from '../../src/document/codec.ts';
import type { LabDocument, Side } from '../../src/document/document.ts';
import { addPair, drawNumbers, movePair, removePair, setComponent, setDimensions, setLabel, setNormalize, setTemperature, setVector, swapCaptions, temperatureFrom } from '../../src/document/edits.ts';
import { isComponent, limits } from '../../src/document/limits.ts';
import { turn } from '../../src/engine/index.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { parseNumber } from '../../src/notation/parseNumber.ts';
import { autosave, storageKey } from '../../src/state/autosave.ts';
import { commands as all, type LabCommand } from '../../src/state/commands.ts';
import { createLabStore, type Edit, type Lab } from '../../src/state/labStore.ts';
import { chapter, components, temperatures } from '../document/support.ts';
import { FakeStorage } from '../state/support.ts';
import { expectFinite, somePermitted } from './documents.ts';
import type { Family } from './family.ts';
import { anyText } from './texts.ts';

const side = fc.constantFrom<Side>('images', 'texts');
/** Beyond what most documents have, too: an edit of what is not there changes nothing. */
const index = fc.integer({ min: 0, max: 5 });
const any = fc.oneof(components, fc.double(), fc.constant(-0));

/** An edit with a name to be read in a report. */
interface Named {
  readonly edit: Edit;
  toString(): string;
}

const named = <T extends unknown[]>(name: string, arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, of: (...values: T) => Edit): fc.Arbitrary<Named> =>
  fc.tuple<T>(...arbitraries).map((values): Named => ({ edit: of(...values), toString: () => `${name}(${values.map((value) => fc.stringify(value)).join(', ')})` }));

function turned(document: LabDocument, of: Side, item: number, radians: number): LabDocument {
  const [own, other] = [document[of][item]?.vector, document[of === 'images' ? 'texts' : 'images'][item]?.vector];
  if (!own || !other || own.length < 2 || ![own, other].every((vector) => vector.some((x) => x !== 0))) return document;
  return setVector(document, of, item, turn(own, other, radians).map((x) => (isComponent(x) ? x : 0)));
}

const edit: fc.Arbitrary<Named> = fc.oneof(
  named('component', [side, index, index, any], (of, item, k, value) => (document) => setComponent(document, of, item, k, value)),
  named('turn', [side, index, fc.double({ min: -7, max: 7, noNaN: true })], (of, item, radians) => (document) => turned(document, of, item, radians)),
  named('temperature', [fc.oneof(temperatures, fc.double())], (value) => (document) => setTemperature(document, value)),
  named('typed', [fc.constantFrom('temperature', 'scale', 'logitScale'), fc.oneof(temperatures.map(String), anyText(8))], (quantity, text) => (document) => {
    const read = parseNumber(text);
    const value = read.ok ? temperatureFrom(quantity, read.value) : null;
    return value === null ? document : setTemperature(document, value, { quantity, text });
  }),
  named('label', [side, index, anyText(70)], (of, item, text) => (document) => setLabel(document, of, item, text)),
  named('swap', [index, index], (a, b) => (document) => swapCaptions(document, a, b)),
  named('move', [index, index], (a, b) => (document) => movePair(document, a, b)),
  named('add', [], () => addPair),
  named('remove', [index], (item) => (document) => removePair(document, item)),
  named('dimensions', [fc.oneof(fc.integer({ min: -1, max: 18 }), fc.double())], (count) => (document) => setDimensions(document, count)),
  named('draw', [fc.oneof(fc.maxSafeInteger(), fc.double())], (seed) => (document) => drawNumbers(document, seed)),
  named('normalise', [fc.boolean()], (isOn) => (document) => setNormalize(document, isOn)),
);

type Action =
  | { readonly do: 'commit'; readonly edit: Named }
  | { readonly do: 'drag'; readonly edits: readonly Named[]; readonly end: 'commitPreview' | 'cancelPreview' | 'undo' | 'redo' | 'nothing' }
  | { readonly do: 'command'; readonly id: LabCommand['id'] }
  | { readonly do: 'open'; readonly document: LabDocument }
  | { readonly do: 'look'; readonly stage: (typeof stages)[number]; readonly row: number; readonly col: number; readonly digits: 'full' | 'novice' };

const ids = all.map(({ id }) => id);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), edit }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drag' as const), edits: fc.array(edit, { maxLength: 3 }), end: fc.constantFrom('commitPreview', 'commitPreview', 'cancelPreview', 'undo', 'redo', 'nothing') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('command' as const), id: fc.constantFrom('undo', 'undo', 'redo', ...ids) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), document: somePermitted }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const), stage: fc.constantFrom(...stages), row: fc.integer({ min: -1, max: 40 }), col: fc.integer({ min: -1, max: 40 }), digits: fc.constantFrom('full', 'novice') }) },
);

/** What the history should be. The documents themselves, frozen: undo gives back the very same. */
class Model {
  past: LabDocument[] = [];
  future: LabDocument[] = [];
  constructor(public present: LabDocument) {}

  edit(next: LabDocument): void {
    if (encodeDocument(next) === encodeDocument(this.present)) return;
    this.past.push(this.present);
    this.present = next;
    this.future = [];
  }

  travel(from: LabDocument[], to: LabDocument[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.present);
    this.present = next;
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function perform(each: Action, lab: Lab, model: Model, initial: LabDocument): void {
  switch (each.do) {
    case 'commit':
      model.edit(each.edit.edit(model.present));
      expect(lab.commit(each.edit.edit)).toBe(true);
      return;
    case 'drag': {
      let draft: LabDocument | null = null;
      for (const { edit: change } of each.edits) {
        expect(lab.preview(change)).toBe(true);
        draft = change(model.present);
        expect(encodeDocument(lab.live.get().document)).toBe(encodeDocument(draft));
        expect(lab.store.getState().document).toBe(model.present);
      }
      if (each.end === 'commitPreview' && draft) model.edit(draft);
      if (each.end === 'undo') model.travel(model.past, model.future);
      if (each.end === 'redo') model.travel(model.future, model.past);
      if (each.end === 'nothing') lab.cancelPreview();
      else lab[each.end]();
      return;
    }
    case 'command': {
      if (each.id === 'undo') model.travel(model.past, model.future);
      if (each.id === 'redo') model.travel(model.future, model.past);
      if (each.id === 'reset') model.edit(initial);
      const command = all.find(({ id }) => id === each.id)!;
      if (command.isEnabled(lab)) command.perform(lab);
      return;
    }
    case 'open':
      model.edit(each.document);
      expect(lab.open({ document: each.document, view: null })).toBe(true);
      return;
    case 'look':
      lab.setView({ stage: each.stage, pick: { row: each.row, col: each.col }, digits: each.digits });
  }
}

/** What must hold after each action. The model takes the store's own document over, so that undo can be held to giving back the very same. */
function expectAsModelled(lab: Lab, model: Model, saved: Storage): void {
  const { document, pick, change } = lab.store.getState();
  if (document !== model.present) expect(document).toEqual(model.present);
  model.present = frozen(document);
  expect(lab.live.get().document).toBe(document);
  expect([lab.canUndo(), lab.canRedo()]).toEqual([model.past.length > 0, model.future.length > 0]);
  expect(Math.max(pick.row, pick.col) < document.images.length && Math.min(pick.row, pick.col) >= 0).toBe(true);
  if (change) expect([change.loss, change.previous].every(Number.isFinite)).toBe(true);
  if (change) expect(saved.getItem(storageKey)).toBe(encodeDocument(document));
}

function expectTravels(lab: Lab, model: Model): void {
  const visited = [...model.past, model.present, ...model.future.toReversed()];
  while (lab.canRedo()) lab.redo();
  for (const document of visited.toReversed()) {
    expect(lab.store.getState().document).toBe(document);
    lab.undo();
  }
  expect(lab.canUndo()).toBe(false);
  for (const document of visited) {
    expect(lab.store.getState().document).toBe(document);
    lab.redo();
  }
}

export const commands: Family = {
  name: 'commands',
  share: 0.03,
  property: fc.property(fc.oneof(fc.constant(chapter), somePermitted), fc.array(action, { minLength: 1, maxLength: 30 }), (start, actions) => {
    const lab = createLabStore(frozen(start), frozen(chapter));
    const saved = new FakeStorage();
    autosave(lab, { shared: () => saved, tab: () => new FakeStorage() }, () => '', (problem) => expect(problem).toBeNull());
    const model = new Model(start);
    for (const each of actions) {
      perform(each, lab, model, chapter);
      expectAsModelled(lab, model, saved);
    }
    expectTravels(lab, model);
    const { document, ...view } = lab.store.getState();
    expect(decodeDocument(encodeDocument(document))).toEqual(document);
    expect(document.images.length).toBeLessThanOrEqual(limits.pairs.max);
    expectFinite(document, view);
  }),
};
