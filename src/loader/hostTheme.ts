// Whether the host's page is dark now: by the marks that common sites set, else by what the reader prefers.

/** Attributes of `<html>` and `<body>` by which sites switch: MkDocs-Material, Jupyter Book and others, Bootstrap, Quarto. */
export const themeMarks = ['data-md-color-scheme', 'data-theme', 'data-bs-theme', 'class'];

/** `marks` are the values of those attributes, null where there is none. */
export function hostTheme(marks: readonly (string | null)[], prefersDark: boolean): 'light' | 'dark' {
  const said = marks.filter((mark) => mark !== null).join(' ');
  if (/(^|\s)(slate|dark|quarto-dark)(\s|$)/.test(said)) return 'dark';
  return /(^|\s)(default|light|quarto-light)(\s|$)/.test(said) || !prefersDark ? 'light' : 'dark';
}
