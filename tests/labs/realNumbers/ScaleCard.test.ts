// The card of the scale: its number beside a slider that speaks for itself.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ScaleCard } from '../../../src/labs/realNumbers/ScaleCard.tsx';
import { PageContext, type Page } from '../../../src/panels/page.ts';

it('leaves it to the slider to speak', () => {
  const page = { locale: 'en' } as Page;
  expect(renderToStaticMarkup(createElement(PageContext, { value: page }, createElement(ScaleCard)))).toMatch(/<output[^>]* aria-live="off"/);
});
