// Lint rules; those on imports come from the table in tests/architecture/layers.ts.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import ts from 'typescript';

const root = import.meta.dirname;

/** The table is TypeScript, which not every Node that we support can import. */
const table = ts.transpileModule(readFileSync(new URL('./tests/architecture/layers.ts', import.meta.url), 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const { importFault } = await import(`data:text/javascript,${encodeURIComponent(table.outputText)}`);

const typesOnly = (node) => {
  if (node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType') return true;
  const named = node.specifiers ?? [];
  return named.length > 0 && named.every((each) => each.importKind === 'type' || each.exportKind === 'type');
};

const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(root, context.filename).replaceAll('\\', '/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const fault = importFault(file, node.source.value, typesOnly(node));
      if (fault !== null) context.report({ node, message: fault });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportAllDeclaration: check, ExportNamedDeclaration: check, TSImportType: check };
  },
};

const hold = (selector, message) => ({ selector, message });
const noHtml = 'Text goes into the page as text: no HTML from strings.';
const noStyle = 'The page’s policy forbids style attributes: set the property through `style`.';
const noHandler = 'A handler is a function, never a text.';
/** What makes HTML out of a text, by the ways of naming it in plain sight: `a.innerHTML`, `a['innerHTML']`, `{ innerHTML }`, a JSX attribute. */
const sinks = '/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/i';
/** A call that sets the attribute named: of the element before the dot, or (by our own helpers, or with a namespace) of the first argument. */
const setting = (name) =>
  `CallExpression[callee.property.name=/^(setAttribute|attr)$/][arguments.0.value=${name}], ` +
  `CallExpression:matches([callee.name=/^set(Attribute|Flag)$/], [callee.property.name="setAttributeNS"])[arguments.1.value=${name}]`;
/** Without these names the rules on eval and on timers take them for functions of ours. */
const globals = { globalThis: 'readonly', self: 'readonly', setInterval: 'readonly', setTimeout: 'readonly', window: 'readonly' };

export default tseslint.config(
  { ignores: ['dist', 'dist-single', 'node_modules', 'test-results', 'playwright-report'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { globals },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { layers: { rules: { arrows } }, 'react-hooks': reactHooks },
    rules: {
      'layers/arrows': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        hold(`:matches(Identifier, JSXIdentifier)[name=${sinks}], Literal[value=${sinks}]`, noHtml),
        hold('MemberExpression[property.name=/^write(ln)?$/]:matches([object.name=/document$/i], [object.property.name=/document$/i])', noHtml),
        hold('CallExpression[callee.property.name="html"]', noHtml),
        hold(setting('"style"'), noStyle),
        hold(setting('/^on/'), noHandler),
      ],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'crypto', 'setTimeout'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Randomness is a seeded generator passed in.' }],
    },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.{js,cjs}'], rules: { 'no-unused-vars': 'error', eqeqeq: 'error' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
