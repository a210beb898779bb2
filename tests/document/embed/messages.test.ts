// What an embed takes from the page that holds it, and whom it hears and speaks to.
import { describe, expect, it } from 'vitest';
import { createConversation, type Posted } from '../../../src/document/embed/conversation.ts';
import { readHostMessage } from '../../../src/document/embed/messages.ts';
import { limits } from '../../../src/document/limits.ts';

describe('a message of the host', () => {
  it.each([
    [{ type: 'getState' }, { type: 'getState', id: null }],
    [{ type: 'getState', id: 7 }, { type: 'getState', id: 7 }],
    [{ type: 'getState', id: 'a', more: 1 }, { type: 'getState', id: 'a' }],
    [{ type: 'setState', link: 'v1;x' }, { type: 'setState', link: 'v1;x' }],
    [{ type: 'setState', link: 'https://example.org/?lang=en#v1;x' }, { type: 'setState', link: 'v1;x' }],
    [{ type: 'setTheme', theme: 'dark' }, { type: 'setTheme', theme: 'dark' }],
    [{ type: 'setLanguage', language: 'pt-BR' }, { type: 'setLanguage', language: 'pt-BR' }],
    [{ type: 'goToStep', step: 'loss' }, { type: 'goToStep', step: 'loss' }],
  ])('%j is understood', (sent, message) => {
    expect(readHostMessage({ clipLab: 1, ...sent })).toEqual({ ok: true, message });
  });

  const ring: Record<string, unknown> = { clipLab: 1, type: 'setState' };
  ring.link = ring;

  it.each([
    ['a text', '{"clipLab":1,"type":"getState"}', 'foreign'],
    ['nothing', null, 'foreign'],
    ['somebody else’s', { source: 'react-devtools', type: 'getState' }, 'foreign'],
    ['inherited', Object.create({ clipLab: 1, type: 'getState' }), 'foreign'],
    ['named, but no version', { clipLab: '1', type: 'getState' }, 'foreign'],
    ['of a later version', { clipLab: 2, type: 'getState' }, 'version'],
    ['of no type', { clipLab: 1 }, 'unknown'],
    ['of an unknown type', { clipLab: 1, type: 'reset' }, 'unknown'],
    ['of the prototype’s type', { clipLab: 1, type: 'constructor' }, 'unknown'],
    ['a theme that is none', { clipLab: 1, type: 'setTheme', theme: 'sepia' }, 'invalid'],
    ['a step that is none', { clipLab: 1, type: 'goToStep', step: 3 }, 'invalid'],
    ['a link that is no text', { clipLab: 1, type: 'setState', link: ['v1;'] }, 'invalid'],
    ['a ring', ring, 'invalid'],
    ['a huge link', { clipLab: 1, type: 'setState', link: 'v1;'.padEnd(limits.link.encoded + 3000, '0') }, 'invalid'],
    ['an id that is no number', { clipLab: 1, type: 'getState', id: NaN }, 'invalid'],
  ])('%s: %#', (_, data, problem) => {
    expect(readHostMessage(data)).toEqual({ ok: false, problem });
  });
});

describe('a conversation', () => {
  const parent = { name: 'parent' };
  const begin = () => {
    const posted: (readonly [Posted, string])[] = [];
    const conversation = createConversation(parent, (message, target) => posted.push([message, target]));
    const hear = (origin: string, data: unknown = { clipLab: 1, type: 'getState' }, source: unknown = parent) => conversation.receive({ source, origin, data });
    return { ...conversation, hear, posted };
  };
  const change = { type: 'change', link: 'v1;', loss: 1 } as const;

  it('tells anybody that it is there and how high it is, and nothing else', () => {
    const { send, posted } = begin();
    send({ type: 'ready' });
    send({ type: 'height', height: 520 });
    send(change);
    expect(posted).toEqual([
      [{ clipLab: 1, type: 'ready' }, '*'],
      [{ clipLab: 1, type: 'height', height: 520 }, '*'],
      [{ subject: 'lti.frameResize', height: 520 }, '*'],
    ]);
  });

  it('speaks to the origin of the first valid message from then on', () => {
    const { send, hear, posted } = begin();
    expect(hear('https://course.example')?.ok).toBe(true);
    send(change);
    send({ type: 'height', height: 9 });
    expect(posted.map(([, target]) => target)).toEqual(['https://course.example', 'https://course.example', 'https://course.example']);
  });

  it('hears that origin alone', () => {
    const { hear } = begin();
    hear('https://course.example');
    expect(hear('https://other.example')).toBeNull();
    expect(hear('null')).toBeNull();
    expect(hear('https://course.example')?.ok).toBe(true);
  });

  it('hears no window but the one that holds it', () => {
    const { hear, hasBegun } = begin();
    for (const source of [{ name: 'parent' }, null, 'parent']) expect(hear('https://course.example', undefined, source)).toBeNull();
    expect(hasBegun()).toBe(false);
  });

  it('does not begin with what it cannot read', () => {
    const { hear, hasBegun } = begin();
    for (const data of ['hello', { clipLab: 2, type: 'getState' }, { clipLab: 1, type: 'nothing' }]) expect(hear('https://evil.example', data)).toBeNull();
    expect(hasBegun()).toBe(false);
  });

  it('says afterwards what it cannot read, but for what is not its own', () => {
    const { hear } = begin();
    hear('https://course.example');
    expect(hear('https://course.example', { clipLab: 2, type: 'getState' })).toEqual({ ok: false, problem: 'version' });
    expect(hear('https://course.example', 'hello')).toBeNull();
  });

  it('can speak to a page without an origin, which nobody can be named by', () => {
    const { send, hear, posted } = begin();
    expect(hear('null')?.ok).toBe(true);
    send(change);
    expect(posted).toEqual([[{ clipLab: 1, ...change }, '*']]);
    expect(hear('https://course.example')).toBeNull();
  });
});
