// The engine itself, computing the whole Trace, in a workspace made once.
import { createMatrix, createWorkspace, evaluate, gradients, type Inputs, type Matrix } from '../../../src/engine/index.ts';
import { createTrainer, plainDescent } from '../../../src/engine/training/index.ts';
import { float64, type Contender, type Problem } from './contender.ts';

const matrixOf = (rows: Problem['images']): Matrix => createMatrix(rows.length, rows[0]?.length ?? 0, rows.flat());

export const ours: Contender = {
  name: 'CLIP Lab',
  tolerance: float64,
  isLibrary: false,
  prepare: ({ images, texts, temperature }) => {
    const inputs: Inputs = { images: matrixOf(images), texts: matrixOf(texts), temperature, normalize: true };
    const workspace = createWorkspace(inputs.images.rows, inputs.images.cols);
    return {
      evaluate: () => evaluate(inputs, workspace).loss,
      differentiate: () => {
        const trace = evaluate(inputs, workspace);
        const { images: byImages, texts: byTexts, temperature: byTemperature } = gradients(trace, workspace);
        return { loss: trace.loss, images: byImages.data, texts: byTexts.data, temperature: byTemperature };
      },
    };
  },
  train: ({ images, texts, temperature }, { learningRate, ...adam }) => {
    const trainer = createTrainer(
      { images: matrixOf(images), texts: matrixOf(texts), temperature, normalize: true },
      {
        ...plainDescent, learningRate, optimiser: { kind: 'adam', ...adam, weightDecay: 0 },
        trained: { images: true, texts: true, temperature: true }, maximumScale: null,
      },
    );
    return {
      step: () => {
        const { loss } = trainer;
        trainer.advance();
        return loss;
      },
    };
  },
};
