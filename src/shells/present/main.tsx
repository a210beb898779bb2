// Opens the presentation: the figure as a slide, on a wall or in a deck.
import { defaultsOf, readEmbed } from '../../document/embed/parameters.ts';
import { writePlace } from '../../lesson/topics.ts';
import { createCourse } from '../../state/course.ts';
import { createPresentation } from '../../state/present/presentation.ts';
import { findHost } from '../framed/followHost.ts';
import { createLook } from '../framed/look.ts';
import { openFramedLab } from '../framed/openFramedLab.ts';
import { storagesOf } from '../framed/storages.ts';
import { render } from '../render.tsx';
import { readSettings } from '../settings.ts';
import { vocabulary } from '../vocabulary.ts';
import { focus } from './focus.ts';
import { fullScreen } from './fullScreen.ts';
import { openScenes } from './openScenes.ts';
import { Present } from './Present.tsx';

export async function openPresent(root: HTMLElement): Promise<void> {
  const { settings: asked, warnings } = readEmbed(new URLSearchParams(window.location.search), vocabulary, defaultsOf.present);
  const conversation = findHost();
  // In a window of its own it speaks as the full page does.
  const settings = { ...asked, language: asked.language ?? (conversation ? null : readSettings().locale) };
  document.documentElement.dataset.shell = 'present';
  const storages = storagesOf(settings.autosave);
  const fragment = window.location.hash.slice(1);
  const opened = await openFramedLab(settings, storages, fragment);
  const course = createCourse(storages.shared, settings.place && writePlace(settings.place), opened.hasNumbers);
  const presentation = createPresentation({ lab: opened.lab, course, isManual: settings.reveal === 'manual', fullScreen, focus, canShowCode: !settings.hidden.includes('link') });
  const scenesFault = await openScenes(presentation, fragment);
  render(
    root,
    <Present {...opened} {...{ presentation, course, settings, storages, warnings, conversation, scenesFault }} look={createLook(settings)} />,
  );
}
