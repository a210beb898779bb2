// The page in one file: what its policy names is what a browser reads between the tags, and nothing is left outside.
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hashSource, inlinePage, inlineText } from '../../scripts/build/singleFile.ts';

const html = `<!doctype html><html><head>
<link rel="icon" type="image/svg+xml" href="./favicon.svg" />
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="stylesheet" crossorigin href="./assets/a.css">
</head><body></body></html>`;
const files = { 'assets/a.js': "const price = '$& $1 </script> <!-- ';", 'assets/a.css': 'p { color: red }' };

/** Where HTML's own rules end a script: at the first end tag in it. */
const between = (page: string, name: string): string => new RegExp(`<${name}[^>]*>([^]*?)</${name}`).exec(page)?.[1] ?? '';

test('the known hash of a known text', () => {
  expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('script and style stand inside, and the policy knows each by the hash of its text', () => {
  const page = inlinePage(html, files, '<svg/>');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(between(page, 'script')).toBe("const price = '$& $1 \\x3C/script> \\x3C!-- ';");
  expect(between(page, 'style')).toBe(files['assets/a.css']);
  expect(page).toContain(`script-src ${hash(between(page, 'script'))}; style-src ${hash(between(page, 'style'))}; img-src data: blob:; connect-src 'none'; frame-src 'self' file:;`);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<link'));
  expect(page).toContain('href="data:image/svg+xml,%3Csvg%2F%3E"');
});

test('a script keeps its meaning when its end tags are written otherwise', () => {
  const text = "'</script>' + /<\\/SCRIPT/i.source + `</Script${1}<!--`";
  expect(inlineText(text, 'script')).not.toMatch(/<\/script|<!--/i);
  expect(runInNewContext(inlineText(text, 'script'))).toBe(runInNewContext(text));
});

test('what cannot stand inside, or is left outside, ends the build', () => {
  expect(() => inlineText('a\r\nb', 'script')).toThrow('cannot stand inside');
  expect(() => inlineText('/* </style> */', 'style')).toThrow('cannot stand inside');
  expect(() => inlinePage(html, { 'assets/a.css': '' }, '')).toThrow('no place for assets/a.js');
  expect(() => inlinePage(html.replace('</body>', '<img src="./a.png"></body>'), files, '')).toThrow('still refers');
  expect(() => inlinePage(html.replace('</head>', '<script type="module" src="./assets/a.js"></script></head>'), files, '')).toThrow('no place for');
});
