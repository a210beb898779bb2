// The loss and its gradients with TensorFlow.js on its WebAssembly backend: float32, one thread.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { float32, type Contender } from '../contender.ts';

const unitRows = (m: tf.Tensor2D): tf.Tensor2D => tf.div(m, tf.norm(m, 'euclidean', 1, true));

function lossOf(images: tf.Tensor2D, texts: tf.Tensor2D, temperature: tf.Scalar): tf.Scalar {
  const u = unitRows(images);
  const v = unitRows(texts);
  const logits = tf.div(tf.matMul(u, v, false, true), temperature);
  const own = tf.div(tf.sum(tf.mul(u, v), 1), temperature);
  const both = tf.add(tf.logSumExp(logits, 1), tf.logSumExp(logits, 0));
  return tf.mean(tf.sub(tf.div(both, 2), own));
}

const differentiate = tf.valueAndGrads((images, texts, temperature) => lossOf(images as tf.Tensor2D, texts as tf.Tensor2D, temperature as tf.Scalar));

/** The backend must have been made ready: its start differs between Node and a page. */
export const tensorflow: Contender = {
  name: 'TensorFlow.js wasm',
  tolerance: float32,
  isLibrary: true,
  prepare: (problem) => {
    const images = tf.tensor2d(problem.images as number[][]);
    const texts = tf.tensor2d(problem.texts as number[][]);
    const temperature = tf.scalar(problem.temperature);
    return {
      evaluate: () => tf.tidy(() => lossOf(images, texts, temperature).dataSync()[0]!),
      differentiate: () =>
        tf.tidy(() => {
          const { value, grads } = differentiate([images, texts, temperature]);
          const [byImages, byTexts, byTemperature] = grads.map((gradient) => gradient.dataSync());
          return { loss: value.dataSync()[0]!, images: byImages!, texts: byTexts!, temperature: byTemperature![0]! };
        }),
      release: () => tf.dispose([images, texts, temperature]),
    };
  },
  train: (problem, { learningRate, beta1, beta2, epsilon }) => {
    const images = tf.variable(tf.tensor2d(problem.images as number[][]));
    const texts = tf.variable(tf.tensor2d(problem.texts as number[][]));
    const scale = tf.variable(tf.scalar(-Math.log(problem.temperature)));
    const optimiser = tf.train.adam(learningRate, beta1, beta2, epsilon);
    return {
      step: () =>
        tf.tidy(() => {
          const loss = optimiser.minimize(() => lossOf(images, texts, tf.exp(tf.neg(scale))), true, [images, texts, scale]);
          return loss!.dataSync()[0]!;
        }),
      release: () => {
        tf.dispose([images, texts, scale]);
        optimiser.dispose();
      },
    };
  },
};
