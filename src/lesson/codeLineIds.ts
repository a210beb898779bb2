// The names of the lines of the pseudo-code, in their order.

export const codeLineIds = [
  'image-features', 'text-features', 'image-vectors', 'text-vectors', 'image-lengths', 'text-lengths', 'logits', 'labels', 'rows', 'columns', 'mean',
] as const;
export type CodeLineId = (typeof codeLineIds)[number];
