// The cards of the guided lesson, in their order.

export const guidedCards = [
  'embedding', 'pairs', 'product', 'length', 'normalise', 'cosine', 'logits', 'choose', 'search', 'loss', 'symmetric', 'gradient',
  'alone', 'alike', 'hardest', 'temperature', 'mistake', 'end',
] as const;
export type GuidedCardId = (typeof guidedCards)[number];
