// The pure parts of the host's script: the address and name of the frame, what stands in for it, and which theme the host's page has.
import { describe, expect, it, vi } from 'vitest';
import { readFrameMessage } from '../../src/document/embed/frameMessages.ts';
import { frameAddress, frameTitle, pageOf } from '../../src/loader/frameAddress.ts';
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

// eslint-disable-next-line no-script-url -- an address that attackers would write
const scriptAddress = 'javascript:parent.X=1//';

describe('the page in the frame', () => {
  const page = (src: string | null) => pageOf(src, 'https://lab.example/clip/clip-lab.js?v=2');

  it.each([
    ['https://other.example/lab/', 'https://other.example/lab/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
    ['HTTPS://other.example/lab.html', 'https://other.example/lab.html'],
    ['file:///home/clip-lab.html', 'file:///home/clip-lab.html'],
    ['//other.example/', 'https://other.example/'],
    ['/lab/', 'https://lab.example/lab/'],
    ['../lab.html', 'https://lab.example/lab.html'],
    ['lab.html', 'https://lab.example/clip/lab.html'],
    // A name in the script's folder, by what a browser makes of it.
    ['./javascript:parent.X=1', 'https://lab.example/clip/javascript:parent.X=1'],
  ])('is what %j names, by the script’s own address', (src, address) => {
    expect(page(src)).toBe(address);
  });

  it.each([
    null, '', scriptAddress, scriptAddress.replace('j', 'J').replace('s', 'S'), ' javascript:parent.X=1//', '\u0001javascript:parent.X=1//', 'java\tscript:parent.X=1//', 'java\nscript\r:parent.X=1//', 'javascript\t:parent.X=1//',
    `${scriptAddress}lab.example/%0aparent.X=1`, 'vbscript:parent.X=1', 'data:text/html,<script>parent.X=1</script>', 'blob:https://lab.example/0', 'about:blank', 'about:srcdoc', 'filesystem:https://lab.example/x', 'view-source:https://lab.example/',
    'https://', 'https://a b/', 'http://[',
  ])('is of the script’s folder, where %j names none for a frame', (src) => {
    expect(page(src)).toBe('https://lab.example/clip/');
  });

  it('is of a folder of files, where the script is', () => {
    expect(pageOf(null, 'file:///home/lab/clip-lab.js')).toBe('file:///home/lab/');
    expect(pageOf(scriptAddress, 'file:///home/lab/clip-lab.js')).toBe('file:///home/lab/');
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
