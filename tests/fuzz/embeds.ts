// Addresses and messages of embeds, sound, damaged and made up: settings that are among those that exist and read back as they are written, warnings that are bounded, and messages that are whole or refused.
import fc from 'fast-check';
import { expect } from 'vitest';
import { createConversation } from '../../src/document/embed/conversation.ts';
import { readHostMessage } from '../../src/document/embed/messages.ts';
import { embedThemes, hideable, lockable, readEmbed, writeEmbed } from '../../src/document/embed/parameters.ts';
import { embedAddress } from '../../src/document/embed/snippets.ts';
import { limits } from '../../src/document/limits.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { vocabulary } from '../../src/shells/vocabulary.ts';
import type { Family } from './family.ts';
import { anyText } from './texts.ts';

const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('lang', 'theme', 'step', 'preset', 'lesson', 'hide', 'lock', 'digits', 'reveal', 'autosave') }, { weight: 1, arbitrary: anyText(12) });
const value = fc.oneof(
  fc.constantFrom('pt-BR', 'dark', 'auto', 'loss', 'chapter', 'golf/apart', 'lens,controls', 'all', '', 'novice', 'manual', 'on', 'constructor', '__proto__', ',,,'),
  anyText(80),
);

export const embedAddresses: Family = {
  name: 'embed-addresses',
  share: 0.02,
  property: fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
    const query = new URLSearchParams(pairs);
    const { settings, warnings } = readEmbed(query, vocabulary);
    expect(embedThemes).toContain(settings.theme);
    expect([...stages, null]).toContain(settings.step);
    for (const part of settings.hidden) expect(hideable).toContain(part);
    for (const part of settings.locked) expect(lockable).toContain(part);
    if (settings.autosave !== null) expect(settings.autosave).toMatch(/^[\w-]{1,40}$/);
    expect(warnings.length).toBeLessThanOrEqual(8);
    // What was read can be written, and reads back.
    const written = new URL(embedAddress('https://lab.example/', writeEmbed(settings, vocabulary), ''));
    expect(readEmbed(written.searchParams, vocabulary)).toEqual({ settings, warnings: [] });
    for (const warning of warnings) {
      expect(query.has(warning.parameter)).toBe(true);
      expect(Array.from(warning.value).length).toBeLessThanOrEqual(41);
      expect(warning.value.isWellFormed()).toBe(true);
      expect(warning.names.length).toBeGreaterThan(0);
    }
  }),
};

const field = fc.oneof(fc.constantFrom<unknown>('dark', 'loss', 'v1;', 'pt', 1, null), anyText(40), fc.anything());
const message = fc.oneof(
  fc.record(
    { clipLab: fc.constantFrom<unknown>(1, 1, 1, 2, '1', null), type: fc.oneof(fc.constantFrom('getState', 'setState', 'setTheme', 'setLanguage', 'goToStep', 'toString'), anyText(12)), id: field, link: field, theme: field, language: field, step: field },
    { requiredKeys: [] },
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
);

export const embedMessages: Family = {
  name: 'embed-messages',
  share: 0.02,
  property: fc.property(fc.array(fc.tuple(message, fc.constantFrom('https://a.example', 'https://b.example', 'null'), fc.boolean()), { maxLength: 6 }), (received) => {
    const parent = {};
    const targets: string[] = [];
    const conversation = createConversation(parent, (_, target) => targets.push(target));
    let begun: string | null = null;
    for (const [data, origin, isParent] of received) {
      const read = readHostMessage(data);
      if (read.ok && read.message.type === 'setState') expect(read.message.link.length).toBeLessThanOrEqual(limits.link.encoded + 2048);
      const heard = conversation.receive({ data, origin, source: isParent ? parent : {} });
      if (!isParent || (begun !== null && begun !== origin)) expect(heard).toBeNull();
      else if (read.ok) begun ??= origin;
      expect(conversation.hasBegun()).toBe(begun !== null);
      conversation.send({ type: 'step', step: 'loss' });
      expect(new Set(targets)).toEqual(new Set(begun === null ? [] : [begun === 'null' ? '*' : begun]));
    }
  }),
};
