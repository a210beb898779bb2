// How the script is cut: the entry, what the shells share, the formulas, and the full page, each with all that it imports and no earlier one has.

interface Chunk {
  readonly name: string;
  readonly test: (module: string) => boolean;
}

function chunk(name: string, files: readonly string[]): Chunk {
  const ends = files.map((file) => `/src/${file}`);
  return { name, test: (module) => ends.some((end) => module.replaceAll('\\', '/').endsWith(end)) };
}

/**
 * Left to itself the build would cut out each part that two topics share: many small files weigh more, and rules of equal weight
 * would change their order with what a topic happens to use.
 */
export const chunks: readonly Chunk[] = [
  chunk('open', ['shells/open.ts']),
  chunk('page', [
    'shells/render.tsx', 'shells/settings.ts', 'shells/topics.tsx', 'shells/vocabulary.ts', 'i18n/messages.ts', 'lesson/presets.ts', 'state/address.ts', 'state/autosave.ts', 'state/course.ts', 'state/labStore.ts',
    'panels/ControlsPanel.tsx', 'panels/StatusRegion.tsx', 'panels/TemperaturePanel.tsx', 'panels/figure/FigurePanel.tsx', 'panels/keys/KeysDialog.tsx', 'panels/lesson/LessonPanel.tsx',
    'panels/lesson/OpenTaskProvider.tsx', 'panels/linkFaultText.ts', 'panels/exchange/addresses.ts', 'panels/steps/Question.tsx', 'panels/steps/StepsPanel.tsx', 'views/drawings/Logo.tsx', 'views/fields/Disclosure.tsx', 'views/fields/Select.tsx', 'views/prose/RichText.tsx',
  ]),
  chunk('formulas', ['lesson/formulas/general.ts', 'lesson/formulas/picked.ts', 'lesson/formulas/whole.ts', 'views/formula/MathFormula.tsx']),
  chunk('app', ['shells/app/main.tsx']),
];
