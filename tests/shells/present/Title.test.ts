// The title of a slide: a scene's own beside its position.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { PageContext, type Page } from '../../../src/panels/page.ts';
import { Title } from '../../../src/shells/present/Title.tsx';
import { createCourse } from '../../../src/state/course.ts';
import { createLabStore } from '../../../src/state/labStore.ts';
import type { Presentation } from '../../../src/state/present/presentation.ts';
import { chapter } from '../../document/support.ts';
import { blocked } from '../../state/support.ts';

it('keeps the order of its position beside a scene’s title that runs to the left', () => {
  const page = { lab: createLabStore(chapter), course: createCourse(blocked, null, false), messages: pageMessages('en'), locale: 'en' } as Page;
  const store = createStore(() => ({ scenes: [{ title: 'شباهت', link: '' }], scene: 0 }));
  const presentation = { store, way: () => ({ at: 0, length: 2 }) } as unknown as Presentation;
  expect(renderToStaticMarkup(createElement(PageContext, { value: page }, createElement(Title, { presentation })))).toContain('<bdi>شباهت</bdi> <span class="present-position">1 / 2</span>');
});
