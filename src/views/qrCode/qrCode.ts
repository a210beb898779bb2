// The modules of a QR code as one path, and from how far away a phone reads it.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  /** `d` of a path, one unit a module, from the corner inside the quiet zone. */
  readonly path: string;
  /** How far away a phone reads it, in widths of the code with its quiet zone. */
  readonly reach: number;
  /** Too dense for the back of a room. */
  readonly isDense: boolean;
}

/** Modules on each side that stay white (ISO/IEC 18004, 9.1). */
export const quietZone = 4;

/** Bytes that the largest code holds at the lowest level of correction (ISO/IEC 18004, table 7). */
const largest = 2953;

// At D metres a lens of 26 mm (of 36 mm film) sees 36D/26 m on 1920 px; a module w/(n + 8) m wide takes 3 px (ML Kit asks for 2 of a sharp picture) up to D/w = 1920·26/(36·3·(n + 8)) = 462/(n + 8).
const reachOfOne = (1920 * 26) / (36 * 3);
/** The back row, 10 m away, before a code 1.5 m wide: 61 modules, version 11, at most 321 bytes. */
const backRow = 10 / 1.5;

/** `text`: ASCII, as addresses are. With the lowest level of correction that is needed, a screen being clean, and whatever more fits without growing. null: too long for any. */
export function createQrCode(text: string): QrCode | null {
  if (text.length > largest) return null;
  const code = generate(text);
  const reach = reachOfOne / (code.size + 2 * quietZone);
  return { modules: code.size, path: toSvgPath(code), reach, isDense: reach < backRow };
}
