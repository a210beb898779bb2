// The names of the cards on a real CLIP's numbers, in their order.

export const realNumbersCards = ['cosines', 'scale', 'retrieval'] as const;
export type RealNumbersCard = (typeof realNumbersCards)[number];
