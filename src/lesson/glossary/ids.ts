// The terms of the glossary; each catalogue brings their names, and each language its own order.

export const glossaryTerms = [
  'accuracy', 'adam', 'alignment', 'batch', 'collapse', 'contrastive-loss', 'cosine-similarity', 'cross-entropy', 'dot-product', 'embedding', 'encoder', 'entropy',
  'false-negative', 'gradient', 'gradient-descent', 'hard-negative', 'in-batch-negatives', 'infonce', 'l2-norm', 'learning-rate', 'ln-n', 'logit-scale', 'logits', 'margin', 'modality-gap', 'momentum', 'nats',
  'negative-log-likelihood', 'normalise', 'pair', 'probability', 'prompt-ensemble', 'prompt-template', 'siglip', 'simplex', 'softmax', 'symmetric-loss', 'temperature',
  'uniformity', 'unit-vector', 'zero-shot',
] as const;
export type GlossaryTerm = (typeof glossaryTerms)[number];
