// How high a frame may say that its content is.

/** px; beyond it, what tells a height is not the figure. The page's own frames hold to the same (`document/embed/frameMessages.ts`). */
export const highest = 20_000;
