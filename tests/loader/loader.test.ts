// The pure parts of the host's script: the address and name of the frame, what stands in for it, and which theme the host's page has.
import { describe, expect, it, vi } from 'vitest';
import { readFrameMessage } from '../../src/document/embed/frameMessages.ts';
import { frameAddress, frameTitle } from '../../src/loader/frameAddress.ts';
import { leaveFrame } from '../../src/loader/leaveFrame.ts';
import { highest } from '../../src/loader/highest.ts';
import { hostTheme } from '../../src/loader/hostTheme.ts';
import { removeStandIn } from '../../src/loader/standIn.ts';

describe('the address of the frame', () => {
  const address = (attributes: Record<string, string>) => frameAddress('https://lab.example/clip/', (name) => attributes[name] ?? null);

  it('asks for the embed and nothing else', () => {
    expect(address({})).toBe('https://lab.example/clip/?embed');
    expect(address({ class: 'wide', onclick: 'run()' })).toBe('https://lab.example/clip/?embed');
  });

  it('asks for a presentation where the element says so', () => {
    expect(address({ present: '', reveal: 'manual', state: 'v1;images=cat:1,0' })).toBe('https://lab.example/clip/?present&reveal=manual#v1;images=cat:1,0');
  });

  it('takes the state as a fragment, and as the whole address that ends in it', () => {
    for (const state of ['v1;images=cat:1,0', '#v1;images=cat:1,0', 'https://lab.example/clip/?lang=en#v1;images=cat:1,0']) expect(address({ state })).toBe('https://lab.example/clip/?embed#v1;images=cat:1,0');
  });

  it('carries the parameters, a parameter without a value, and the state', () => {
    expect(address({ step: 'loss', lock: '', hide: 'lens,controls', state: '#v1;images=cat:1,0' })).toBe(
      'https://lab.example/clip/?embed&step=loss&hide=lens%2Ccontrols&lock#v1;images=cat:1,0',
    );
  });

  it('lets no value become another parameter', () => {
    expect([...new URL(address({ step: 'loss&theme=dark#v1' })).searchParams]).toEqual([['embed', ''], ['step', 'loss&theme=dark#v1']]);
  });
});

describe('the name of the frame', () => {
  it.each([
    [{ title: 'A perda', step: 'loss' }, 'A perda'],
    [{ step: 'loss' }, 'CLIP Lab: loss'],
    [{ step: 'loss', lesson: 'golf/apart' }, 'CLIP Lab: golf/apart'],
    [{ title: '', lesson: '' }, 'CLIP Lab'],
  ] as [Record<string, string>, string][])('%j is %s', (attributes, title) => {
    expect(frameTitle((name) => attributes[name] ?? null)).toBe(title);
  });
});

describe('what stands in for the frame', () => {
  it('goes whole, from a list that shrinks while it goes, and leaves the frame', () => {
    const parts: { remove(): void }[] = [];
    const part = () => ({ remove(): void { parts.splice(parts.indexOf(this), 1); } });
    const frame = part();
    parts.push(part(), part(), frame, part(), part());
    removeStandIn(parts, frame);
    expect(parts).toEqual([frame]);
  });
});

describe('leaving the frame', () => {
  it.each([['Escape', true, 1], ['Escape', false, 0], ['PageDown', true, 0], [undefined, true, 0]] as const)('on %s, focused: %s', (key, isFocused, times) => {
    const [blur, focus] = [vi.fn(), vi.fn()];
    const frame = { blur };
    leaveFrame(key, frame, isFocused ? frame : {}, focus);
    expect([blur.mock.calls.length, focus.mock.calls.length]).toEqual([times, times]);
  });
});

describe('the theme of the host', () => {
  it.each([
    [['slate', null], false, 'dark'],
    [['default', null], true, 'light'],
    [[null, 'dark'], false, 'dark'],
    [['fullcontent quarto-dark'], false, 'dark'],
    [['darkroom', 'highlight'], false, 'light'],
    [['darkroom'], true, 'dark'],
    [[], true, 'dark'],
    [[null], false, 'light'],
  ] as const)('%j, and the reader prefers dark: %s', (marks, prefersDark, theme) => {
    expect(hostTheme(marks, prefersDark)).toBe(theme);
  });
});

describe('the height that a frame tells', () => {
  it('is believed as far as the page’s own frames are', () => {
    const told = (height: number) => readFrameMessage({ clipLab: 1, type: 'height', height });
    expect(told(highest)).toMatchObject({ height: highest });
    expect(told(highest + 1)).toBeNull();
  });
});
