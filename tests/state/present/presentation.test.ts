// A presentation: which way its keys lead, what they leave to controls, blanking, revealing, and scenes in their order.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTemperature } from '../../../src/document/edits.ts';
import { encodeLink } from '../../../src/document/link.ts';
import { presentMessages } from '../../../src/i18n/present/messages.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { cardsOf } from '../../../src/lesson/topics.ts';
import { stages, type Stage } from '../../../src/notation/cellRef.ts';
import { createCourse } from '../../../src/state/course.ts';
import { matches } from '../../../src/state/keys.ts';
import { createLabStore } from '../../../src/state/labStore.ts';
import { presentCommands, press, pressLeft } from '../../../src/state/present/commands.ts';
import { createPresentation, type Presentation } from '../../../src/state/present/presentation.ts';
import { chapter } from '../../document/support.ts';
import { blocked } from '../support.ts';

const toggle = vi.fn(() => Promise.resolve(true));
const focus = { isInControl: vi.fn(() => false), leave: vi.fn() };

function open({ stage = 'scale', lesson = null, isManual = false, isPossible = true, canShowCode = true }: { readonly stage?: Stage; readonly lesson?: string | null; readonly isManual?: boolean; readonly isPossible?: boolean; readonly canShowCode?: boolean } = {}) {
  const lab = createLabStore(chapter);
  lab.setView({ stage });
  return createPresentation({ lab, course: createCourse(blocked, lesson, false), isManual, fullScreen: { isPossible: () => isPossible, toggle }, focus, canShowCode });
}

/** As an element in the page that matches these selectors. */
const within = (...selectors: readonly string[]) => ({ tagName: 'DIV', closest: (list: string) => (list.split(/, ?|,/).some((each) => selectors.includes(each.trim())) ? {} : null) });
const nowhere = within();

const hit = (presentation: Presentation, key: string, change: Partial<Parameters<typeof press>[1]> = {}) =>
  press(presentation, { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, defaultPrevented: false, repeat: false, target: nowhere, ...change });
const left = (presentation: Presentation, key: string, change: Partial<Parameters<typeof press>[1]> = {}) =>
  pressLeft(presentation, { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, defaultPrevented: false, repeat: false, target: nowhere, ...change });
const overOf = ({ store }: Presentation) => store.getState().over;
const stageOf = ({ lab }: Presentation) => lab.store.getState().stage;

beforeEach(() => vi.clearAllMocks());

describe('keys', () => {
  it.each([['PageDown', 'softmax'], ['PageUp', 'compare'], ['ArrowRight', 'softmax'], ['ArrowLeft', 'compare'], [' ', 'softmax']] as const)('%j leads to %s', (key, stage) => {
    const presentation = open();
    expect(hit(presentation, key)).toBe('taken');
    expect(stageOf(presentation)).toBe(stage);
  });

  it.each(['input', 'select', 'textarea', '[role=grid]', '[role=slider]', '[role=radiogroup]'])('leaves all but the Page keys to %s', (control) => {
    const presentation = open();
    const target = within(control);
    for (const key of ['ArrowRight', 'ArrowLeft', ' ', '.', 'b', 'f', '?']) expect(hit(presentation, key, { target })).toBe('none');
    expect(presentation.store.getState()).toMatchObject({ isBlank: false, over: null });
    expect(toggle).not.toHaveBeenCalled();
    expect(stageOf(presentation)).toBe('scale');
    expect(hit(presentation, 'PageDown', { target })).toBe('taken');
    expect(stageOf(presentation)).toBe('softmax');
  });

  it('steps from a text field too, and leaves its letters to it', () => {
    const presentation = open();
    const target = { tagName: 'INPUT', type: 'text' };
    expect(hit(presentation, 'b', { target })).toBe('none');
    expect(hit(presentation, 'PageUp', { target })).toBe('taken');
    expect(stageOf(presentation)).toBe('compare');
  });

  it('ends what is being typed, and leaves the control, before a Page key leads on', () => {
    const presentation = open();
    const stages: Stage[] = [];
    focus.leave.mockImplementation(() => stages.push(stageOf(presentation)));
    for (const key of ['PageDown', 'PageUp']) hit(presentation, key, { target: { tagName: 'INPUT', type: 'text' } });
    expect(stages).toEqual(['scale', 'softmax']);
    hit(presentation, 'PageDown', { repeat: true });
    hit(presentation, 'ArrowRight');
    expect(focus.leave).toHaveBeenCalledTimes(2);
    focus.leave.mockReset();
  });

  it('leaves Space to a button, and takes the arrows there', () => {
    const presentation = open();
    const target = within('button');
    expect(hit(presentation, ' ', { target })).toBe('none');
    expect(hit(presentation, 'ArrowRight', { target })).toBe('taken');
  });

  it('has nothing to go on to at the last step, and says so', () => {
    const presentation = open({ stage: 'gradient' });
    for (const key of ['PageDown', 'ArrowRight']) expect(hit(presentation, key)).toBe('unused');
    // No deck goes on by it.
    expect(hit(presentation, ' ')).toBe('taken');
    expect(hit(presentation, 'PageDown', { target: within('[role=slider]') })).toBe('unused');
    expect(stageOf(presentation)).toBe('gradient');
    expect(hit(open({ stage: 'embed' }), 'PageUp')).toBe('unused');
  });

  it('goes one step for a key that is held', () => {
    const presentation = open();
    expect(hit(presentation, 'PageDown', { repeat: true })).toBe('taken');
    expect(stageOf(presentation)).toBe('scale');
    // Nor does it go on in a deck.
    expect(hit(open({ stage: 'gradient' }), 'PageDown', { repeat: true })).toBe('taken');
  });

  it('puts away what lies over the last step before a deck gets the key', () => {
    const presentation = open({ stage: 'gradient' });
    for (const [key, over] of [['?', 'keys'], ['q', 'code']] as const) {
      hit(presentation, key);
      expect(overOf(presentation)).toBe(over);
      expect(hit(presentation, 'PageDown')).toBe('taken');
      expect(overOf(presentation)).toBeNull();
    }
    expect(hit(presentation, 'PageDown')).toBe('unused');
  });

  it('shows no code where the way to the full page is hidden', () => {
    const presentation = open({ canShowCode: false });
    expect(hit(presentation, 'q')).toBe('taken');
    expect(overOf(presentation)).toBeNull();
  });

  it('leaves keys with Ctrl, Alt or Cmd, and those it does not know, to the browser', () => {
    const presentation = open();
    for (const change of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) expect(hit(presentation, 'PageDown', change)).toBe('none');
    for (const key of ['F5', 'Escape', 'Home', 'a', 'Tab']) expect(hit(presentation, key)).toBe('none');
  });

  it('asks for full screen only where it can be had', () => {
    expect(hit(open(), 'f')).toBe('taken');
    expect(toggle).toHaveBeenCalledOnce();
    expect(hit(open({ isPossible: false }), 'f')).toBe('taken');
    expect(toggle).toHaveBeenCalledOnce();
  });

  it('tells of a full screen that was refused', async () => {
    const presentation = open();
    toggle.mockResolvedValueOnce(false);
    await presentation.fillScreen();
    expect(presentation.store.getState().isRefused).toBe(true);
  });

  it('takes back a change', () => {
    const presentation = open();
    presentation.lab.commit((document) => setTemperature(document, 1));
    expect(hit(presentation, 'z', { ctrlKey: true })).toBe('taken');
    expect(presentation.lab.store.getState().document).toBe(chapter);
    expect(hit(presentation, 'z', { ctrlKey: true })).toBe('taken');
  });

  it('has words for each, in each language, and no key for two', () => {
    for (const { shortcut } of presentCommands) {
      for (const each of shortcut) {
        const pressed = { key: each.key, ctrlKey: each.modifier !== 'none', metaKey: false, altKey: false, shiftKey: each.shift === true };
        expect(presentCommands.filter((command) => command.shortcut.some((one) => matches(one, pressed)))).toHaveLength(1);
      }
    }
    for (const locale of locales) for (const { messageKey } of presentCommands) expect({ ...pageMessages(locale).app, ...presentMessages(locale) }[messageKey]).toMatch(/\S/);
  });
});

describe.each([['the help', '?'], ['the QR code', 'q']])('%s', (_name, key) => {
  it('comes by its key, and is put away by it and by those of a clicker, which do no more; others are left to it', () => {
    const presentation = open({ isManual: true });
    for (const back of [key, 'PageDown', 'PageUp']) {
      hit(presentation, key);
      for (const other of ['b', ' ', 'ArrowRight', 'f', key === 'q' ? '?' : 'q']) expect(hit(presentation, other)).toBe('none');
      expect(overOf(presentation)).not.toBeNull();
      // The key that brought it may still be held.
      expect(hit(presentation, back, { repeat: true })).toBe('taken');
      expect(overOf(presentation)).not.toBeNull();
      expect(hit(presentation, back)).toBe('taken');
      expect([overOf(presentation), stageOf(presentation), presentation.isConcealed()]).toEqual([null, 'scale', true]);
    }
  });

  it('does not come by the key in a field', () => {
    const presentation = open();
    hit(presentation, key, { target: within('input') });
    expect(overOf(presentation)).toBeNull();
  });
});

describe('Escape', () => {
  it('leaves the control in focus, once that had no use for it', () => {
    const presentation = open();
    focus.isInControl.mockReturnValueOnce(true);
    expect(hit(presentation, 'Escape', { target: within('[role=grid]') })).toBe('none');
    expect(focus.leave).not.toHaveBeenCalled();
    expect(left(presentation, 'Escape', { target: within('[role=grid]') })).toBe('taken');
    expect(focus.leave).toHaveBeenCalledOnce();
  });

  it('is a deck’s where the slide has the focus, and where a control took it neither’s', () => {
    expect(left(open(), 'Escape')).toBe('unused');
    focus.isInControl.mockReturnValueOnce(true);
    expect(left(open(), 'Escape', { defaultPrevented: true })).toBe('none');
    expect(focus.leave).not.toHaveBeenCalled();
  });

  it('that is held leaves the control, and not the slide', () => {
    expect(left(open(), 'Escape', { repeat: true })).toBe('taken');
    expect(focus.leave).not.toHaveBeenCalled();
  });

  it('is the one key that comes after the controls', () => {
    for (const { shortcut } of presentCommands) for (const { key } of shortcut) if (key !== 'Escape') expect(left(open(), key)).toBe('none');
  });
});

describe('a blank screen', () => {
  it.each(['.', 'b', 'B'])('comes by %s, and a key takes it away and does no more', (key) => {
    for (const back of ['PageDown', 'x', 'Escape', '.', ' ']) {
      const presentation = open();
      hit(presentation, key);
      expect(presentation.store.getState().isBlank).toBe(true);
      expect(hit(presentation, back, { target: within('input') })).toBe('taken');
      expect(presentation.store.getState().isBlank).toBe(false);
      expect(stageOf(presentation)).toBe('scale');
    }
  });

  it('stays while the key that brought it is held', () => {
    const presentation = open();
    hit(presentation, '.');
    expect(hit(presentation, '.', { repeat: true })).toBe('taken');
    expect(presentation.store.getState().isBlank).toBe(true);
  });

  it.each([
    ['Shift', { shiftKey: true }], ['Control', { ctrlKey: true }], ['Alt', { altKey: true }], ['AltGraph', {}], ['Meta', { metaKey: true }], ['CapsLock', {}], ['NumLock', {}], ['Fn', {}],
    ['Tab', { altKey: true }], ['Tab', { ctrlKey: true }], ['PageDown', { ctrlKey: true }], ['Tab', { metaKey: true }],
    ['AudioVolumeUp', {}], ['AudioVolumeMute', {}], ['MediaPlayPause', {}], ['MicrophoneToggle', {}], ['BrightnessDown', {}], ['PrintScreen', {}], ['Unidentified', {}],
  ])('stays with %s %j, which may lead to the notes or is the machine’s', (key, change) => {
    const presentation = open();
    hit(presentation, '.');
    expect(hit(presentation, key, change)).toBe('none');
    expect(presentation.store.getState().isBlank).toBe(true);
    expect(stageOf(presentation)).toBe('scale');
  });

  it('goes with a capital, and with Tab alone', () => {
    for (const [key, change] of [['A', { shiftKey: true }], ['Tab', {}]] as const) {
      const presentation = open();
      hit(presentation, '.');
      expect(hit(presentation, key, change)).toBe('taken');
      expect(presentation.store.getState().isBlank).toBe(false);
    }
  });

  it('goes with a key of the browser, which does its work', () => {
    const presentation = open();
    hit(presentation, '.');
    expect(hit(presentation, 'F5')).toBe('none');
    expect(presentation.store.getState().isBlank).toBe(false);
  });
});

describe('results that are revealed by hand', () => {
  const isMasked = ({ lab }: Presentation) => lab.store.getState().masked.length > 0;

  it.each(['PageDown', 'ArrowRight', ' '])('are a stop before the next step, which keeps its own: %j', (key) => {
    const presentation = open({ isManual: true });
    expect(isMasked(presentation)).toBe(true);
    hit(presentation, key);
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([false, 'scale']);
    hit(presentation, key);
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([true, 'softmax']);
  });

  it('are revealed by a clicker wherever the focus is', () => {
    const presentation = open({ isManual: true });
    hit(presentation, 'PageDown', { target: within('[role=slider]') });
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([false, 'scale']);
  });

  it.each(['PageUp', 'ArrowLeft'])('are shown at the step that %s leads back to, and asked for again on the way on', (key) => {
    const presentation = open({ isManual: true });
    hit(presentation, key);
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([false, 'compare']);
    hit(presentation, 'PageDown');
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([true, 'scale']);
  });

  it('lead from the answer to the step before too, and back to the question by the button', () => {
    const presentation = open({ isManual: true });
    presentation.reveal();
    presentation.conceal();
    expect(isMasked(presentation)).toBe(true);
    presentation.reveal();
    hit(presentation, 'PageUp');
    expect([isMasked(presentation), stageOf(presentation)]).toEqual([false, 'compare']);
  });

  it('are those of later steps before anything is compared, which are no stop, and the margins too at the last step', () => {
    const presentation = open({ stage: 'embed', isManual: true });
    const visited = stages.flatMap((stage) => {
      const { masked } = presentation.lab.store.getState();
      expect(presentation.isConcealed()).toBe(true);
      if (stage !== 'embed' && stage !== 'normalise') hit(presentation, 'PageDown');
      hit(presentation, 'PageDown');
      return [[stage, masked.length]];
    });
    expect(visited).toEqual([['embed', 2], ['normalise', 2], ['compare', 3], ['scale', 3], ['softmax', 3], ['loss', 3], ['gradient', 5]]);
  });

  it('are shown by the button before anything is compared, and lead on from the last scene there', async () => {
    const presentation = open({ stage: 'embed', isManual: true });
    presentation.reveal();
    expect(presentation.isConcealed()).toBe(false);
    await presentation.present([{ title: 'a', link: await encodeLink({ document: chapter, view: { stage: 'normalise', direction: 'imageToText', pick: { row: 0, col: 0 } } }) }]);
    expect(presentation.isConcealed()).toBe(true);
    // A deck goes on by it.
    expect(hit(presentation, 'PageDown')).toBe('unused');
  });

  it('are revealed at the last step, which has nothing to go on to', () => {
    const presentation = open({ stage: 'gradient', isManual: true });
    expect([hit(presentation, 'PageDown'), hit(presentation, 'PageDown')]).toEqual(['taken', 'unused']);
  });
});

describe('the way leads through', () => {
  it('all seven steps and back', () => {
    const presentation = open({ stage: 'embed' });
    const visited = stages.map(() => {
      const stage = stageOf(presentation);
      hit(presentation, 'PageDown');
      return stage;
    });
    expect(visited).toEqual(stages);
    for (const _ of stages) hit(presentation, 'PageUp');
    expect(stageOf(presentation)).toBe('embed');
  });

  it('the cards of a topic that is open', () => {
    const [first, second] = cardsOf.guided;
    const presentation = open({ lesson: `guided/${first}` });
    hit(presentation, 'PageDown');
    expect(presentation.course.store.getState().place).toEqual({ topic: 'guided', card: second });
    hit(presentation, 'PageUp');
    expect(hit(presentation, 'PageUp')).toBe('unused');
    expect(stageOf(presentation)).toBe('scale');
    expect(hit(open({ lesson: 'directions' }), 'PageDown')).toBe('unused');
  });

  describe('scenes', () => {
    const scene = async (title: string, temperature: number, stage: Stage) => ({ title, link: await encodeLink({ document: setTemperature(chapter, temperature), view: { stage, direction: 'imageToText', pick: { row: 0, col: 0 } } }) });
    const shown = ({ lab, store }: Presentation) => [store.getState().scene, lab.store.getState().document.temperature.value, lab.store.getState().stage];

    it('in their order, each with its numbers, step and results that it keeps', async () => {
      const presentation = open({ isManual: true });
      await presentation.present([await scene('cold', 0.01, 'softmax'), await scene('warm', 1, 'softmax'), await scene('loss', 1, 'loss')]);
      expect(shown(presentation)).toEqual([0, 0.01, 'softmax']);
      presentation.reveal();
      hit(presentation, 'PageDown');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([1, 1, 'softmax']));
      expect(presentation.isConcealed()).toBe(true);
      // Undo does not lead into another scene.
      expect(presentation.lab.canUndo()).toBe(false);
      hit(presentation, 'PageDown');
      expect([presentation.isConcealed(), ...shown(presentation)]).toEqual([false, 1, 1, 'softmax']);
      hit(presentation, 'PageDown');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([2, 1, 'loss']));
      expect([hit(presentation, 'PageDown'), hit(presentation, 'PageDown')]).toEqual(['taken', 'unused']);
      hit(presentation, 'PageUp');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([1, 1, 'softmax']));
      expect(presentation.isConcealed()).toBe(false);
    });

    it('and end at the one that was asked for last', async () => {
      const presentation = open();
      await presentation.present([await scene('a', 0.01, 'scale'), await scene('b', 0.1, 'scale'), await scene('c', 1, 'loss')]);
      hit(presentation, 'PageDown');
      hit(presentation, 'PageDown');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([2, 1, 'loss']));
    });

    it('and say which cannot be opened', async () => {
      const presentation = open();
      await presentation.present([await scene('a', 0.01, 'scale'), { title: 'b', link: 'v1;images=' }]);
      hit(presentation, 'PageDown');
      await vi.waitFor(() => expect(presentation.store.getState().fault?.problem).toBe('damaged'));
      expect(presentation.lab.store.getState().document.temperature.value).toBe(0.01);
      hit(presentation, 'PageUp');
      await vi.waitFor(() => expect(presentation.store.getState()).toMatchObject({ scene: 0, fault: null }));
    });

    it('and go back to the first of them, as a host may ask', async () => {
      const presentation = open();
      await presentation.present([await scene('a', 0.01, 'scale'), await scene('b', 0.1, 'loss')]);
      hit(presentation, 'PageDown');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([1, 0.1, 'loss']));
      void presentation.open('');
      await vi.waitFor(() => expect(shown(presentation)).toEqual([0, 0.01, 'scale']));
    });

    it('and give way to a link that comes into the address, where it can be opened', async () => {
      const presentation = open({ isManual: true });
      await presentation.present([await scene('a', 0.01, 'scale'), await scene('b', 0.1, 'loss')]);
      presentation.reveal();
      expect(await presentation.open('v1;images=')).toMatchObject({ problem: 'damaged' });
      expect(shown(presentation)).toEqual([0, 0.01, 'scale']);
      expect(presentation.way().length).toBe(2);
      expect(await presentation.open((await scene('', 2, 'compare')).link)).toBe(null);
      expect(shown(presentation)).toEqual([0, 2, 'compare']);
      expect(presentation.way().length).toBe(stages.length);
      expect(presentation.isConcealed()).toBe(true);
      expect(presentation.lab.canUndo()).toBe(false);
    });
  });

  it('goes back to what it opened on', () => {
    const presentation = open();
    presentation.lab.goTo('loss');
    presentation.lab.commit((document) => setTemperature(document, 1));
    void presentation.open('');
    expect(presentation.lab.store.getState()).toMatchObject({ document: chapter, stage: 'softmax' });
  });
});
