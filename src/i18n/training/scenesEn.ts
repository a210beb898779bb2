// The scenes of the training lab in English.
const scene = (title: string) => ({ title });

export const scenes = {
  heading: 'Scenes',
  before: 'Before you play',
  swapped: scene('Swapped pair'),
  perfect: scene('Perfect pairs'),
  collapse: scene('Collapse'),
  'false-negatives': scene('False negatives'),
  crowded: scene('More pairs than dimensions'),
  'hard-negative-cold': scene('A hard negative, low temperature'),
  'hard-negative-hot': scene('A hard negative, high temperature'),
  'gap-cold': scene('Modality gap, τ = 0.01'),
  'gap-hot': scene('Modality gap, τ = 1'),
  'frozen-images': scene('Frozen images'),
  nudge: scene('A nudge is not a gradient'),
  'without-jacobian': scene('Without the Jacobian'),
};
