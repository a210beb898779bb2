// The corner of the losses: the one number that is written where it is rendered.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { constant } from '../../../src/notation/live.ts';
import { LossCorner } from '../../../src/views/figure/LossCorner.tsx';
import { chapter } from './support.ts';

it.each(locales)('has the dot of the losses around it in what guessing costs, in %s', (locale) => {
  const corner = { frame: constant(chapter()), pairs: 3, isLit: false, digits: 'full' as const, messages: pageMessages(locale), onSeen: () => undefined };
  expect(renderToStaticMarkup(createElement(LossCorner, corner))).toContain('ln 3 = 1.0986<');
});
