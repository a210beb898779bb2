// Where each term of the glossary can be seen, and its formula where one helps.
import type { CellRef } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import type { Topic } from '../topics.ts';
import type { GlossaryTerm } from './ids.ts';

/** A place in the figure, or a topic. */
export type Where = { readonly ref: CellRef } | { readonly topic: Topic; readonly card?: string };

export interface TermEntry {
  readonly formula: Formula | null;
  readonly where: Where | null;
}

const entry = (where: Where | null, formula: Formula | null = null): TermEntry => ({ where, formula });

export const terms: Readonly<Record<GlossaryTerm, TermEntry>> = {
  accuracy: entry({ ref: { stage: 'softmax' } }),
  adam: entry({ topic: 'training' }, tex`x \leftarrow x - \eta\, \frac{\hat{m}}{\sqrt{\hat{v}} + \epsilon}`),
  alignment: entry({ topic: 'training', card: 'perfect' }, tex`\frac{1}{N} \sum_{i=1}^{N} \lVert \class{image}{\hat{I}_i} - \class{text}{\hat{T}_i} \rVert^2 = 2 - \frac{2}{N} \sum_{i=1}^{N} s_{ii}`),
  batch: entry({ ref: { stage: 'embed' } }),
  collapse: entry({ topic: 'guided', card: 'alike' }),
  'contrastive-loss': entry({ ref: { stage: 'loss' } }),
  'cosine-similarity': entry({ ref: { stage: 'compare' } }, tex`s_{ij} = \frac{\class{image}{I_i} \cdot \class{text}{T_j}}{\lVert \class{image}{I_i} \rVert\, \lVert \class{text}{T_j} \rVert}`),
  'cross-entropy': entry({ ref: { stage: 'loss' } }, tex`-\frac{1}{N} \sum_{i=1}^{N} \ln p_{ii}`),
  'dot-product': entry({ ref: { stage: 'compare' } }, tex`\class{image}{I_i} \cdot \class{text}{T_j} = \sum_{k=1}^{d} \class{image}{I_{ik}}\, \class{text}{T_{jk}}`),
  embedding: entry({ ref: { stage: 'embed' } }),
  encoder: entry({ topic: 'pseudo-code' }),
  entropy: entry({ topic: 'temperature' }, tex`-\sum_{j=1}^{N} p_{ij} \ln p_{ij}`),
  'false-negative': entry({ topic: 'predict', card: 'duplicates-harmless' }),
  gradient: entry({ ref: { stage: 'gradient' } }, tex`\frac{\partial \mathcal{L}}{\partial z_{ij}} = \frac{p_{ij} + q_{ij} - 2\,[i = j]}{2N}`),
  'gradient-descent': entry({ topic: 'training', card: 'swapped' }, tex`x \leftarrow x - \eta\, \frac{\partial \mathcal{L}}{\partial x}`),
  'hard-negative': entry({ topic: 'guided', card: 'hardest' }),
  'in-batch-negatives': entry({ topic: 'guided', card: 'alone' }),
  infonce: entry({ ref: { stage: 'loss' } }, tex`-\ln \frac{e^{s_{ii} / \tau}}{\sum_{j=1}^{N} e^{s_{ij} / \tau}}`),
  'l2-norm': entry({ ref: { stage: 'normalise' } }, tex`\lVert x \rVert = \sqrt{\sum_{k=1}^{d} x_k^2}`),
  'learning-rate': entry({ topic: 'training' }),
  'ln-n': entry({ ref: { stage: 'loss' } }, tex`-\ln \frac{1}{N} = \ln N`),
  'logit-scale': entry({ topic: 'temperature' }, tex`\ln \frac{1}{\tau}`),
  logits: entry({ ref: { stage: 'scale' } }, tex`z_{ij} = \frac{s_{ij}}{\tau}`),
  margin: entry({ ref: { stage: 'softmax' } }, tex`z_{ii} - \max_{j \neq i} z_{ij}`),
  'modality-gap': entry({ topic: 'real-numbers' }, tex`\frac{1}{N} \sum_{i=1}^{N} \class{image}{\hat{I}_i} - \frac{1}{N} \sum_{i=1}^{N} \class{text}{\hat{T}_i}`),
  momentum: entry({ topic: 'training' }, tex`m \leftarrow \mu\, m + \frac{\partial \mathcal{L}}{\partial x}`),
  nats: entry({ ref: { stage: 'loss' } }),
  'negative-log-likelihood': entry({ ref: { stage: 'loss' } }, tex`-\ln p_{ii}`),
  normalise: entry({ ref: { stage: 'normalise' } }, tex`\hat{x} = \frac{x}{\lVert x \rVert}`),
  pair: entry({ ref: { stage: 'embed' } }),
  probability: entry({ ref: { stage: 'softmax' } }, tex`\sum_{j=1}^{N} p_{ij} = 1`),
  'prompt-ensemble': entry({ topic: 'zero-shot' }),
  'prompt-template': entry({ topic: 'zero-shot' }),
  siglip: entry({ topic: 'predict', card: 'bias-irrelevant' }, tex`\frac{1}{N} \sum_{i=1}^{N} \sum_{j=1}^{N} \ln\left(1 + e^{-y_{ij} (t\, s_{ij} + b)}\right)`),
  simplex: entry({ topic: 'training', card: 'perfect' }, tex`s_{ij} = -\frac{1}{N - 1}`),
  softmax: entry({ ref: { stage: 'softmax' } }, tex`p_{ij} = \frac{e^{z_{ij}}}{\sum_{k=1}^{N} e^{z_{ik}}}`),
  'symmetric-loss': entry({ ref: { stage: 'loss' } }, tex`\mathcal{L} = \frac{\mathcal{L}_{I \to T} + \mathcal{L}_{T \to I}}{2}`),
  temperature: entry({ topic: 'temperature' }, tex`z_{ij} = \frac{s_{ij}}{\tau}`),
  uniformity: entry({ topic: 'training', card: 'perfect' }, tex`\ln \frac{2}{N (N - 1)} \sum_{i < j} e^{-2 \lVert x_i - x_j \rVert^2}`),
  'unit-vector': entry({ ref: { stage: 'normalise' } }, tex`\lVert \hat{x} \rVert = 1`),
  'zero-shot': entry({ topic: 'zero-shot' }),
};
