// The loss and its gradients with jax-js on its WebAssembly backend: float32, compiled by jit, one thread.
import { defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import { float32, type AdamSettings, type Contender } from '../contender.ts';

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

/** The loss at logit scale s = ln(1/τ). */
const lossAtScale = (images: np.Array, texts: np.Array, scale: np.Array): np.Array => lossOf(images, texts, np.exp(np.negative(scale)));

/** Parameters, means and squares of three kinds, and β₁ᵗ and β₂ᵗ. */
type AdamState = np.Array[];

/** One step of Adam, to be compiled: uses up the state, and gives the loss and the next state. */
function adamStep({ learningRate, beta1, beta2, epsilon }: AdamSettings): (state: AdamState) => [np.Array, AdamState] {
  const differentiate = valueAndGrad(lossAtScale, { argnums: [0, 1, 2] });
  return ([images, texts, scale, ...rest]: AdamState) => {
    const [loss, slopes] = differentiate(images!.ref, texts!.ref, scale!.ref);
    const parameters = [images!, texts!, scale!];
    const power1 = rest[6]!.mul(beta1);
    const power2 = rest[7]!.mul(beta2);
    const means = slopes.map((slope, k) => rest[k]!.mul(beta1).add(slope.ref.mul(1 - beta1)));
    const squares = slopes.map((slope, k) => rest[3 + k]!.mul(beta2).add(np.square(slope).mul(1 - beta2)));
    const moved = parameters.map((parameter, k) => {
      const mean = means[k]!.ref.div(np.array(1).sub(power1.ref));
      const spread = np.sqrt(squares[k]!.ref.div(np.array(1).sub(power2.ref))).add(epsilon);
      return parameter.sub(mean.div(spread).mul(learningRate));
    });
    return [loss, [...moved, ...means, ...squares, power1, power2]];
  };
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
  train: async (problem, settings) => {
    await init('wasm');
    defaultDevice('wasm');
    const step = jit(adamStep(settings));
    const parameters = [arrayOf(problem.images), arrayOf(problem.texts), np.array(-Math.log(problem.temperature))];
    const zeros = () => parameters.map((each) => np.zerosLike(each.ref));
    let state: AdamState = [...parameters, ...zeros(), ...zeros(), np.array(1), np.array(1)];
    return {
      step: () => {
        const [loss, next] = step(state);
        state = next;
        return loss.dataSync()[0]!;
      },
      release: () => {
        for (const array of state) array.dispose();
        step.dispose();
      },
    };
  },
};
