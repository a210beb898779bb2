// The names of the cards of zero-shot classification, in their order.

export const zeroShotCards = ['classifier', 'ensemble', 'missing-class'] as const;
export type ZeroShotCard = (typeof zeroShotCards)[number];
