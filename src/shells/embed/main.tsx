// Opens the embed: the figure in a frame of somebody else's page.
import { readEmbed } from '../../document/embed/parameters.ts';
import { scenesFault } from '../../state/address.ts';
import { createCourse } from '../../state/course.ts';
import { writePlace } from '../../lesson/topics.ts';
import { render } from '../render.tsx';
import { Embed } from './Embed.tsx';
import { findHost } from '../framed/followHost.ts';
import { createLook } from '../framed/look.ts';
import { openFramedLab } from '../framed/openFramedLab.ts';
import { storagesOf } from '../framed/storages.ts';
import { vocabulary } from '../vocabulary.ts';

export async function openEmbed(root: HTMLElement): Promise<void> {
  const { settings, warnings } = readEmbed(new URLSearchParams(window.location.search), vocabulary);
  document.documentElement.dataset.shell = 'embed';
  const storages = storagesOf(settings.autosave);
  const fragment = window.location.hash.slice(1);
  const opened = await openFramedLab(settings, storages, fragment);
  const course = createCourse(storages.shared, settings.place && writePlace(settings.place), opened.hasNumbers);
  render(
    root,
    <Embed {...opened} fault={opened.fault ?? scenesFault(fragment)} course={course} settings={settings} storages={storages} warnings={warnings} look={createLook(settings)} conversation={findHost()} />,
  );
}
