// The classes and templates that the page has words for, and the vectors that their prompts begin with.

export const classWords = ['cat', 'dog', 'bird', 'wolf', 'fish', 'horse', 'car', 'boat'] as const;
export type ClassWord = (typeof classWords)[number];

export const wordings = ['photo', 'drawing', 'blurry', 'closeUp'] as const;
export type Wording = (typeof wordings)[number];

type Vector = readonly [number, number, number];

/** Made by hand: all within a narrow cone, as CLIP's are, and the wolf beside the dog. */
const directions: Readonly<Record<ClassWord, Vector>> = {
  cat: [0.9, 0.48, 0.42],
  dog: [0.48, 0.92, 0.42],
  bird: [0.42, 0.45, 0.92],
  wolf: [0.45, 0.86, 0.6],
  fish: [0.2, 0.62, 0.72],
  horse: [0.7, 0.85, 0.3],
  car: [0.6, 0.2, 0.45],
  boat: [0.35, 0.25, 0.65],
};

/** What a wording adds to whatever it speaks of. */
const shifts: Readonly<Record<Wording, Vector>> = {
  photo: [0, 0, 0],
  drawing: [0.04, -0.06, 0.06],
  blurry: [-0.03, -0.02, -0.17],
  closeUp: [0.05, 0.02, -0.03],
};

/** The embedding that the prompt of a word begins with, to 2 decimals. */
export function promptVector(word: ClassWord, wording: Wording): readonly number[] {
  const shift = shifts[wording];
  return directions[word].map((x, k) => Math.round((x + (shift[k] ?? 0)) * 100) / 100 + 0);
}
