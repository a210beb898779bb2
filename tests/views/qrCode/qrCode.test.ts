// The path of a code, painted and read back by another's reader; what is dense, and what is too long.
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { createQrCode, quietZone } from '../../../src/views/qrCode/qrCode.ts';

const link = 'v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.07;view=softmax,2,3,imageToText;normalize=off';

/** What a path of straight lines fills, a module at `scale` pixels: a point lies inside where an odd number of edges is to its left. */
function painted(path: string, modules: number, scale = 4) {
  const edges = [...path.matchAll(/M([^Z]+)Z/g)].flatMap(([, text = '']) => {
    const points = text.split('L').map((point) => point.split(' ').map(Number) as [number, number]);
    return points.map((point, i) => [point, points[(i + 1) % points.length]!] as const).filter(([[x0], [x1]]) => x0 === x1);
  });
  const size = modules + 2 * quietZone;
  const isDark = (x: number, y: number) => edges.filter(([[at, y0], [, y1]]) => at < x && Math.min(y0, y1) < y && y < Math.max(y0, y1)).length % 2 === 1;
  const rows = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, col) => isDark(col - quietZone + 0.5, row - quietZone + 0.5)));
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let i = 0; i < side * side; i += 1) {
    if (rows[Math.floor(i / side / scale)]?.[Math.floor((i % side) / scale)]) data.fill(0, 4 * i, 4 * i + 3);
  }
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it.each([
    ['the address of the example', `https://lab.example/?present&lang=pt-BR#${link}`],
    ['a list of scenes', `https://lab.example/?present#scenes1;title=Um%20c%C3%A3o;${link};title=B;${link.replace('softmax', 'loss')}`],
    ['a compressed link', `https://lab.example/#v1;z=${'eJw9zUEKwjAUBNALDb8Tuqgm5ADuvUC0v_'.repeat(20)}`],
    ['the longest text', 'x'.repeat(2953)],
  ])('of %s reads back as it', (_, text) => {
    const code = createQrCode(text)!;
    expect(decodeQR(painted(code.path, code.modules), { timeLimit: 10_000 })).toBe(text);
  });

  it('is not made of what no code can hold', () => {
    expect(createQrCode('x'.repeat(2954))).toBeNull();
  });

  it('is dense where the back row, at 10 m, has fewer than 3 px for a module of a code of 1.5 m', () => {
    const bounds = [321, 322].map((length) => createQrCode('x'.repeat(length))!);
    expect(bounds.map(({ modules, isDense }) => ({ modules, isDense }))).toEqual([{ modules: 61, isDense: false }, { modules: 65, isDense: true }]);
    for (const { modules, reach } of bounds) {
      const metres = 1.5 / (modules + 2 * quietZone);
      const pixels = (metres / ((36 / 26) * 10)) * 1920;
      expect(pixels >= 3).toBe(modules === 61);
      // At its reach a module takes 3 px, whatever the width.
      expect((metres / ((36 / 26) * reach * 1.5)) * 1920).toBeCloseTo(3, 12);
    }
    expect(createQrCode(`https://lab.example/#${link}`)?.isDense).toBe(false);
  });
});
