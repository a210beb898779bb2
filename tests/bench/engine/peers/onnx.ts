// The loss with ONNX Runtime Web on WebAssembly: float32, one thread, a graph made for the problem's sizes.
import * as ort from 'onnxruntime-web/wasm';
import { float32, type Contender } from '../contender.ts';
import { lossModel } from './onnxModel.ts';

ort.env.wasm.numThreads = 1;

const tensorOf = (rows: readonly (readonly number[])[]): ort.Tensor => new ort.Tensor('float32', Float32Array.from(rows.flat()), [rows.length, rows[0]!.length]);

export const onnx: Contender = {
  name: 'ONNX Runtime Web',
  tolerance: float32,
  isLibrary: true,
  prepare: async ({ images, texts, temperature }) => {
    const session = await ort.InferenceSession.create(lossModel(images.length, images[0]!.length), { executionProviders: ['wasm'], graphOptimizationLevel: 'all' });
    const feeds = { images: tensorOf(images), texts: tensorOf(texts), temperature: new ort.Tensor('float32', Float32Array.of(temperature), []) };
    return {
      evaluate: async () => (await session.run(feeds)).loss!.data[0] as number,
      release: () => session.release(),
    };
  },
};
