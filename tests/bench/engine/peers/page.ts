// The bench in a page: puts on the window what the program calls to measure there.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import ortWasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import { compare } from '../compare.ts';
import { nested } from '../nested.ts';
import type { Effort } from '../rounds.ts';
import { jax } from './jax.ts';
import { mathjs } from './mathjs.ts';
import { mlMatrix } from './mlMatrix.ts';
import { onnx } from './onnx.ts';
import { tensorflow } from './tensorflow.ts';

async function measure(effort: Effort, onlyTraining: boolean): ReturnType<typeof compare> {
  setWasmPaths({ 'tfjs-backend-wasm.wasm': plain, 'tfjs-backend-wasm-simd.wasm': simd, 'tfjs-backend-wasm-threaded-simd.wasm': threadedSimd });
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its WebAssembly backend');
  ort.env.wasm.wasmPaths = { wasm: ortWasm };
  return compare([nested, mlMatrix, mathjs, tensorflow, onnx, jax], effort, (line) => console.log(line), onlyTraining);
}

Object.assign(window, { measure });
