// The engine bench: measures in this Node and in Chromium, prints the tables, and fails where a bound is missed.
import '@tensorflow/tfjs-backend-wasm';
import { chromium } from '@playwright/test';
import * as tf from '@tensorflow/tfjs-core';
import { missedBounds } from '../bounds.ts';
import { compare, type Measurement } from '../compare.ts';
import { nested } from '../nested.ts';
import { tables } from '../report.ts';
import type { Effort } from '../rounds.ts';
import { mathjs } from './mathjs.ts';
import { mlMatrix } from './mlMatrix.ts';
import { onnx } from './onnx.ts';
import { tensorflow } from './tensorflow.ts';

const { CLIP_LAB_CHROMIUM_PATH, CLIP_LAB_URL } = process.env;
if (!CLIP_LAB_CHROMIUM_PATH || !CLIP_LAB_URL) throw new Error('Run "npm run bench".');

const isQuick = process.argv.includes('--quick');
const onlyTraining = process.argv.includes('--training');
const effort: Effort = isQuick ? { rounds: 3, milliseconds: 5 } : { rounds: 21, milliseconds: 50 };

async function inNode(): Promise<Measurement[]> {
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its WebAssembly backend');
  return compare([nested, mlMatrix, mathjs, tensorflow, onnx], effort, (line) => console.log(line), onlyTraining);
}

async function inChromium(executablePath: string, url: string): Promise<{ version: string; measurements: Measurement[] }> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => console.log(message.text()));
    await page.goto(`${url}/page.html`);
    const measurements = await page.evaluate(
      ([wanted, training]) => (window as unknown as { measure: (effort: Effort, onlyTraining: boolean) => Promise<Measurement[]> }).measure(wanted, training),
      [effort, onlyTraining] as const,
    );
    return { version: browser.version(), measurements };
  } finally {
    await browser.close();
  }
}

function report(place: string, measurements: readonly Measurement[]): string[] {
  console.log(`\n### ${place}\n\n${tables(measurements)}\n`);
  return missedBounds(measurements).map((missed) => `${place}: ${missed}`);
}

console.log(`Engine bench: ${effort.rounds} rounds of ${effort.milliseconds} ms.\nIn Node:`);
const node = await inNode();
console.log('In Chromium:');
const page = await inChromium(CLIP_LAB_CHROMIUM_PATH, CLIP_LAB_URL);
const missed = [...report(`Node ${process.versions.node}`, node), ...report(`Chromium ${page.version}`, page.measurements)];
if (missed.length === 0) console.log('Every bound is kept.');
else console.log(`Missed:\n${missed.join('\n')}`);
if (isQuick) console.log('A quick run only shows that everything works: too short for its figures to count.');
else if (missed.length > 0) process.exitCode = 1;
