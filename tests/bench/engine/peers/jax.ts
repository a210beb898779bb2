// The loss and its gradients with jax-js on its WebAssembly backend: float32, compiled by jit, one thread.
import { defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import { float32, type Contender } from '../contender.ts';

/* Arrays are counted: a function uses up its arguments, and `.ref` keeps one for another use. */

const unitRows = (m: np.Array): np.Array => m.ref.div(np.sqrt(np.square(m).sum(1, { keepdims: true })));

function lossOf(images: np.Array, texts: np.Array, temperature: np.Array): np.Array {
  const u = unitRows(images);
  const v = unitRows(texts);
  const own = u.ref.mul(v.ref).sum(1).div(temperature.ref);
  const logits = np.matmul(u, np.transpose(v)).div(temperature);
  const both = nn.logsumexp(logits.ref, 1).add(nn.logsumexp(logits, 0));
  return both.mul(0.5).sub(own).mean();
}

const arrayOf = (rows: readonly (readonly number[])[]): np.Array => np.array(Float32Array.from(rows.flat())).reshape([rows.length, rows[0]!.length]);

export const jax: Contender = {
  name: 'jax-js',
  tolerance: float32,
  isLibrary: true,
  prepare: async (problem) => {
    await init('wasm');
    defaultDevice('wasm');
    const images = arrayOf(problem.images);
    const texts = arrayOf(problem.texts);
    const temperature = np.array(problem.temperature);
    const loss = jit(lossOf);
    const derivatives = jit(valueAndGrad(lossOf, { argnums: [0, 1, 2] }));
    return {
      evaluate: () => loss(images.ref, texts.ref, temperature.ref).dataSync()[0]!,
      differentiate: () => {
        const [value, [byImages, byTexts, byTemperature]] = derivatives(images.ref, texts.ref, temperature.ref);
        return { loss: value.dataSync()[0]!, images: byImages.dataSync(), texts: byTexts.dataSync(), temperature: byTemperature.dataSync()[0]! };
      },
      release: () => {
        for (const array of [images, texts, temperature]) array.dispose();
        loss.dispose();
        derivatives.dispose();
      },
    };
  },
};
