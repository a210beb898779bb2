// How strong the ink of a cell is that shows a share from 0 to 1.

/**
 * `tone` is the part of full ink, `isDark` whether paper-coloured text stands on it. Tones between 0.35 and 0.7 are skipped: on them
 * neither ink nor paper would be readable.
 */
export function toneOf(share: number): { readonly tone: number; readonly isDark: boolean } {
  const size = Math.abs(share);
  const isDark = size >= 0.5;
  return { tone: isDark ? 0.7 + (size - 0.5) * 0.6 : size * 0.7, isDark };
}

/** The ink of a cell; signed values stay light enough for ink on them throughout. */
export function inkOf(shade: number, isSigned: boolean): { readonly tone: number; readonly isDark: boolean } {
  return isSigned ? { tone: Math.abs(shade), isDark: false } : toneOf(shade);
}
