// Addresses that lead to a presentation and to the full page: in the page's language, beside a topic, asking first, in a theme.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fullAddress, presentAddress } from '../../../src/panels/exchange/addresses.ts';

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: 'https://lab.example/clip/?theme=dark&lesson=golf#v1;old' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const guided = { topic: 'guided', card: 'normalise' } as const;

it.each([
  ['what is shown', {}, '?present&lang=pt-BR'],
  ['a topic beside it', { place: guided }, '?present&lang=pt-BR&lesson=guided/normalise'],
  ['results that wait', { asksFirst: true }, '?present&lang=pt-BR&reveal=manual'],
  ['cards, which ask by themselves', { place: guided, asksFirst: true }, '?present&lang=pt-BR&lesson=guided/normalise'],
] as const)('the presentation of %s', (_, presented, search) => {
  expect(presentAddress('v1;new', 'pt-BR', presented)).toBe(`https://lab.example/clip/${search}#v1;new`);
});

it('there is none before there is a fragment', () => {
  expect(presentAddress('', 'en', { asksFirst: true })).toBe('');
});

it.each([
  ['what is shown', 'v1;new', null, null, '?lang=en#v1;new'],
  ['a topic beside it', 'v1;new', guided, null, '?lang=en&lesson=guided/normalise#v1;new'],
  ['a theme', 'v1;new', guided, 'dark', '?lang=en&theme=dark&lesson=guided/normalise#v1;new'],
  ['no fragment yet', '', null, null, '?lang=en'],
] as const)('the full page with %s', (_, fragment, place, theme, end) => {
  expect(fullAddress(fragment, 'en', place, theme)).toBe(`https://lab.example/clip/${end}`);
});
