// A label broken into lines of a width, and shortened where it needs more of them than there are.

/** Latin letters are about half as wide as they are high; wide scripts are as wide. */
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u1100-\u11FF\u2E80-\uFFEF\u{1F000}-\u{3FFFF}]/u.test(char) ? 1.05 : 0.54) * size, 0);

/** At most `lines` lines that are likely to fit in `width`; the last ends in `…` where something is left out. */
export function fittedLines(label: string, width: number, size: number, lines: number): readonly string[] {
  if (lines === 0) return [];
  const words = label.split(/\s+/).filter(Boolean);
  const broken: string[] = [];
  for (const word of words) {
    const last = broken.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  const kept = broken.slice(0, lines);
  return kept.map((line, at) => shortened(line, width, size, at === kept.length - 1 && broken.length > lines));
}

function shortened(line: string, width: number, size: number, isCut: boolean): string {
  if (!isCut && widthOf(line, size) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
