// What is typed from a screen for an address, where there is no camera.
import { expect, it } from 'vitest';
import { typedAddress } from '../../../src/panels/qrCode/typedAddress.ts';

const long = `#v1;images=${'cat:1,0,0/'.repeat(9)}`;

it.each([
  ['https://lab.example/', 'lab.example', true],
  ['https://lab.example/clip/?lesson=golf#v1;images=cat:1', 'lab.example/clip/?lesson=golf#v1;images=cat:1', true],
  [`https://lab.example/?lang=en${long}`, 'lab.example', false],
  [`https://lab.example/clip/lab/?lang=en${long}`, 'lab.example/clip/lab', false],
  [`https://lab.example/clip/index.html?lang=en${long}`, 'lab.example/clip', false],
  [`https://lab.example/clip-lab.html${long}`, 'lab.example/clip-lab.html', false],
  // Browsers would try https first.
  [`http://10.0.0.7:4173/${long}`, 'http://10.0.0.7:4173', false],
])('%s is typed as %s', (address, text, isWhole) => {
  expect(typedAddress(address)).toEqual({ text, isWhole });
});
