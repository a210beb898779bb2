// Lint's bans bite: each planted line is refused where it stands, and its harmless neighbour is not.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './imports.ts';

const eslint = new ESLint({ cwd: root });

/** The rules that a line of a file under src breaks. */
async function broken(line: string, filePath = 'src/views/figure/drawPlanted.tsx'): Promise<string[]> {
  const [result] = await eslint.lintText(`// A planted line.\n${line}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe('no HTML and no script is made from a text', () => {
  it.each([
    ['element.innerHTML = text;'],
    ["element['innerHTML'] = text;"],
    ['Object.assign(element, { innerHTML: text });'],
    ["selection.property('innerHTML', text);"],
    ['element.outerHTML = text;'],
    ["element.insertAdjacentHTML('beforeend', text);"],
    ['export const planted = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['export const planted = <iframe srcDoc={text} />;'],
    ["export const planted = createElement('p', { dangerouslySetInnerHTML: { __html: text } });"],
    ['range.createContextualFragment(text);'],
    ["new DOMParser().parseFromString(text, 'text/html');"],
    ['element.setHTMLUnsafe(text);'],
    ['document.write(text);'],
    ['window.document.writeln(text);'],
    ['element.ownerDocument.write(text);'],
    ['selection.html(text);'],
    ["element.setAttribute('style', text);"],
    ["element.setAttributeNS(null, 'style', text);"],
    ["setAttribute(element, 'style', text);"],
    ["selection.attr('style', text);"],
    ["element.setAttribute('onclick', text);"],
  ])('%s', async (line) => {
    expect(await broken(line)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['eval(text);', 'no-eval'],
    ['window.eval(text);', 'no-eval'],
    ['export const planted = new Function(text);', 'no-new-func'],
    ["setTimeout('run()', 0);", 'no-implied-eval'],
    ["link.href = 'javascript:run()';", 'no-script-url'],
  ])('%s', async (line, rule) => {
    expect(await broken(line)).toEqual([rule]);
  });

  it.each([
    ['element.textContent = text;'],
    ["element.style.setProperty('color', text);"],
    ["element.setAttribute('title', text);"],
    ["selection.attr('class', 'style').style('color', text).text(text);"],
    ["element.addEventListener('click', run);"],
    ['stream.write(text);'],
    ['setTimeout(run, 0);'],
    ['export const planted = <p style={{ color }} onClick={run}>{text}</p>;'],
  ])('but: %s', async (line) => {
    expect(await broken(line)).toEqual([]);
  });
});

describe('arrows, hooks and the engine’s purity are held where one types', () => {
  it.each([
    ["import '../../shells/app/main.tsx';", 'src/views/figure/drawPlanted.tsx', 'layers/arrows'],
    ["export const load = () => import('../state/labStore.ts');", 'src/engine/planted.ts', 'layers/arrows'],
    ['export const now = () => Date.now();', 'src/engine/planted.ts', 'no-restricted-globals'],
    ['export const draw = () => Math.random();', 'src/engine/planted.ts', 'no-restricted-properties'],
    ['console.log(1);', 'src/state/planted.ts', 'no-console'],
    ['export const planted: any = 1;', 'src/state/planted.ts', '@typescript-eslint/no-explicit-any'],
    ['export const first = (list: string[]) => list[0]!;', 'src/state/planted.ts', '@typescript-eslint/no-non-null-assertion'],
    ['export function Planted() { if (Math.PI > 3) useState(0); return null; }', 'src/views/figure/Planted.tsx', 'react-hooks/rules-of-hooks'],
  ])('%s', async (line, filePath, rule) => {
    expect(await broken(line, filePath)).toEqual([rule]);
  });
});
