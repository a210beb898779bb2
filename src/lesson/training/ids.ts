// The names of the training lab's scenes, in the order in which they are listed.

export const trainingScenes = [
  'swapped', 'perfect', 'collapse', 'false-negatives', 'crowded', 'hard-negative-cold', 'hard-negative-hot', 'gap-cold', 'gap-hot', 'frozen-images', 'nudge', 'without-jacobian',
] as const;
export type TrainingSceneId = (typeof trainingScenes)[number];
