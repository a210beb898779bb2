// The commands: their keys, when they can be performed, and what they leave to the control in focus.
import { describe, expect, it, vi } from 'vitest';
import { swapCaptions } from '../../src/document/edits.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { commandFor, commands, watchCommands, type LabCommand } from '../../src/state/commands.ts';
import { matches, type KeyPress } from '../../src/state/keys.ts';
import { createLabStore } from '../../src/state/labStore.ts';
import { chapter } from '../document/support.ts';

const open = () => createLabStore(chapter);
const command = (id: LabCommand['id']) => commands.find((each) => each.id === id)!;
const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, defaultPrevented: false, target: { tagName: 'BODY' }, ...change,
});
const idFor = (...of: Parameters<typeof press>) => commandFor(press(...of), commands)?.id ?? null;
const ctrl = { ctrlKey: true };
const cmd = { metaKey: true };

describe('commandFor', () => {
  it.each([
    ['z', ctrl, 'undo'], ['z', cmd, 'undo'], ['Z', ctrl, 'undo'],
    ['Z', { ...ctrl, shiftKey: true }, 'redo'], ['z', { ...cmd, shiftKey: true }, 'redo'], ['y', ctrl, 'redo'],
    ['PageDown', {}, 'nextStep'], ['PageUp', {}, 'previousStep'],
    ['y', cmd, null], ['y', { ...ctrl, shiftKey: true }, null], ['z', {}, null], ['y', {}, null],
    ['z', { ...ctrl, ...cmd }, null], ['z', { ...ctrl, altKey: true }, null], ['x', ctrl, null],
    ['PageDown', ctrl, null], ['PageDown', { shiftKey: true }, null], ['PageUp', { altKey: true }, null], ['Dead', {}, null],
  ] as const)('takes %s with %j for %s', (key, change, id) => {
    expect(idFor(key, change)).toBe(id);
  });

  it.each([
    { tagName: 'INPUT', type: 'text' }, { tagName: 'INPUT', type: 'number' }, { tagName: 'INPUT', type: 'search' }, { tagName: 'INPUT' },
    { tagName: 'TEXTAREA' }, { tagName: 'DIV', isContentEditable: true }, { tagName: 'input', type: 'TEXT' },
  ])('leaves every key to the text field %j', (target) => {
    expect(idFor('z', { ...ctrl, target })).toBeNull();
    expect(idFor('z', { ...cmd, shiftKey: true, target })).toBeNull();
    expect(idFor('PageDown', { target })).toBeNull();
  });

  it.each([
    { tagName: 'SELECT', type: 'select-one' }, { tagName: 'INPUT', type: 'range' }, { tagName: 'SPAN', role: 'slider' }, { tagName: 'SPAN', role: 'spinbutton' },
  ])('leaves only the page keys to %j', (target) => {
    expect(idFor('PageDown', { target })).toBeNull();
    expect(idFor('z', { ...ctrl, target })).toBe('undo');
  });

  it.each([{ tagName: 'BUTTON' }, { tagName: 'INPUT', type: 'checkbox' }, { tagName: 'TD', role: 'gridcell' }, null, undefined, 'text', {}])(
    'takes every key in %j',
    (target) => {
      expect(idFor('z', { ...ctrl, target })).toBe('undo');
      expect(idFor('PageDown', { target })).toBe('nextStep');
    },
  );

  it('takes nothing that a control has already used', () => {
    expect(idFor('PageDown', { defaultPrevented: true })).toBeNull();
  });
});

describe('the list', () => {
  it('has no id and no shortcut twice, and words for every command in every language', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    for (const { shortcut } of commands) {
      for (const { key, modifier, shift } of shortcut) {
        const pressed = press(key, { ctrlKey: modifier !== 'none', shiftKey: shift === true });
        expect(commands.filter((each) => each.shortcut.some((one) => matches(one, pressed)))).toHaveLength(1);
      }
    }
    for (const locale of locales) {
      for (const { messageKey } of commands) expect(pageMessages(locale).app[messageKey]).toMatch(/\S/);
    }
  });
});

describe('undo, redo and reset', () => {
  it('can be performed when there is something to do, and do it', () => {
    const lab = open();
    const able = () => (['undo', 'redo', 'reset'] as const).filter((id) => command(id).isEnabled(lab));
    expect(able()).toEqual([]);
    lab.commit((document) => swapCaptions(document, 0, 1));
    expect(able()).toEqual(['undo', 'reset']);
    command('undo').perform(lab);
    expect(able()).toEqual(['redo']);
    command('redo').perform(lab);
    expect(able()).toEqual(['undo', 'reset']);
    command('reset').perform(lab);
    expect(lab.store.getState().document).toBe(chapter);
    expect(able()).toEqual(['undo']);
  });
});

describe('the steps', () => {
  it('lead from the first stage to the last and back, putting the welcome away', () => {
    const lab = open();
    lab.setView({ stage: 'embed' });
    const visited = () => [...stages].map(() => {
      const { stage } = lab.store.getState();
      command('nextStep').perform(lab);
      return stage;
    });
    expect(visited()).toEqual(stages);
    expect(command('nextStep').isEnabled(lab)).toBe(false);
    expect(lab.store.getState()).toMatchObject({ stage: 'gradient', welcome: false });
    for (const _ of stages) command('previousStep').perform(lab);
    expect(lab.store.getState().stage).toBe('embed');
    expect(command('previousStep').isEnabled(lab)).toBe(false);
    expect(lab.canUndo()).toBe(false);
  });
});

describe('watchCommands', () => {
  it('tells after the history has moved too, until it is stopped', () => {
    const lab = open();
    let last: boolean | null = null;
    const listener = vi.fn(() => { last = command('undo').isEnabled(lab); });
    const stop = watchCommands(lab, listener);
    lab.commit((document) => swapCaptions(document, 0, 1));
    expect(last).toBe(true);
    lab.undo();
    expect(last).toBe(false);
    stop();
    listener.mockClear();
    lab.redo();
    expect(listener).not.toHaveBeenCalled();
  });
});
