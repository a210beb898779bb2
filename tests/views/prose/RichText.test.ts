// Sentences with marks: the three marks become elements, and everything else stays text.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { RichText } from '../../../src/views/prose/RichText.tsx';
import { TermContext } from '../../../src/views/prose/Term.tsx';

const html = (text: string) => renderToStaticMarkup(createElement(RichText, { text }));
const linked = (text: string) =>
  renderToStaticMarkup(createElement(TermContext, { value: { href: (id) => (id === 'margin' ? `?lesson=glossary/${id}` : null), open: () => undefined } }, createElement(RichText, { text })));
const escaped = (text: string) => renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);
const ours = /<b>|<\/b>|<span class="hue-(?:image|text)">|<\/span>/g;

describe('RichText', () => {
  it.each([
    ['', ''],
    ['No marks at all.', 'No marks at all.'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['An <image>image</image> and a <text>caption</text>.', 'An <span class="hue-image">image</span> and a <span class="hue-text">caption</span>.'],
    ['<b>two</b><b>more</b>, then <b>three</b>', '<b>two</b><b>more</b>, then <b>three</b>'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b onclick="alert(1)">bold</b>', '<B>bold</B>', '<i>slanted</i>',
    '<b>never closed', 'never opened</b>', '<image>one thing</text>', 'a < b && b > c', '“quotes” "and" \'more\'', '&lt;b&gt;', '<span class="hue-image">x</span>',
  ])('leaves %s as text', (text) => {
    expect(html(text)).toBe(escaped(text));
    expect(html(text)).not.toContain('<');
  });

  it('makes a term a link where there is somewhere to lead to, and words where there is not', () => {
    const text = 'The [[margin|margins]] and the [[nowhere|rest]].';
    expect(html(text)).toBe('The margins and the rest.');
    expect(linked(text)).toBe('The <a class="term" href="?lesson=glossary/margin">margins</a> and the rest.');
  });

  it.each(['[[margin]]', '[[margin|]]', '[[Margin|margins]]', '[[a b|c]]', '[[|c]]', '[margin|margins]', '[[javascript:alert(1)|x]]'])('leaves %s as text', (text) => {
    expect(linked(text)).toBe(escaped(text));
  });

  it('escapes what stands inside a mark', () => {
    expect(linked('[[margin|<i>m</i>]]')).toBe('<a class="term" href="?lesson=glossary/margin">&lt;i&gt;m&lt;/i&gt;</a>');
    expect(html('<b><script>alert(1)</script></b>')).toBe('<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>');
    expect(html('<image><img onerror=alert(1)></image>')).toBe('<span class="hue-image">&lt;img onerror=alert(1)&gt;</span>');
  });

  it('makes no elements but its own, and loses no words, whatever the text', () => {
    const tags = fc.constantFrom('<b>', '</b>', '<image>', '</image>', '<text>', '</text>', '<script>', '<img onerror=x>', '&', '"');
    const words = fc.string({ maxLength: 5 }).map((text) => text.replace(/[<>]/g, ''));
    const unmarked = (markup: string) => markup.replace(/&lt;\/?(?:b|image|text)&gt;/g, '');
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, words), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const bare = html(text).replace(ours, '');
        expect(bare).not.toContain('<');
        expect(unmarked(bare)).toBe(unmarked(escaped(text)));
      }),
    );
  });

  it.each(locales)('leaves no mark unread in the sentences of the page (%s)', (locale) => {
    const { steps, welcome } = pageMessages(locale);
    const sentences = [...Object.values(steps).map(({ body }) => body), ...welcome.sentences];
    for (const sentence of sentences) expect(html(sentence)).not.toMatch(/&lt;\/?(?:image|text|b)&gt;|\[\[|\]\]/);
    expect(sentences.filter((sentence) => html(sentence).includes('<')).length).toBeGreaterThan(7);
  });
});
