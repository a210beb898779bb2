// The names of the questions that are answered before looking, in the order in which they are listed.

export const predictionIds = [
  'log-base', 'norm-assumed', 'long-vector-wins', 'tau-direction', 'tau-fixes-mistakes', 'collapse-is-perfect', 'lnN-is-max', 'transpose-P', 'directions-equal',
  'duplicates-harmless', 'needs-high-cosine', 'negatives-equal', 'scaling-helps', 'compare-across-N', 'softmax-is-truth', 'tau-fixed', 'ensemble-probabilities', 'bias-irrelevant',
  'double-temperature', 'largest-loss', 'swapped-captions',
] as const;
export type PredictionId = (typeof predictionIds)[number];
