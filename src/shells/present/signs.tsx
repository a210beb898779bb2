// The signs on the controls, drawn with strokes of one width.
const paths = {
  previous: 'M15 4 7 12l8 8',
  next: 'M9 4l8 8-8 8',
  blank: 'M3 5h18v12H3z M8 21h8 M5 7h14v8H5z',
  fullScreen: 'M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5',
  code: 'M4 4h6v6H4z M14 4h6v6h-6z M4 14h6v6H4z M14 14h3v3 M20 14v6h-6',
  keys: 'M2 6h20v12H2z M6 10h1 M11 10h1 M16 10h1 M7 14h10',
  leave: 'M10 4H4v16h6 M9 12h11 M16 8l4 4-4 4',
  scenes: 'M4 7h16v13H4z M7 4h10 M8 12h8 M8 16h5',
} as const;

export function Sign({ name }: { readonly name: keyof typeof paths }) {
  return <svg className="present-sign" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[name]} data-filled={name === 'blank' || undefined} /></svg>;
}
