// The scenes of how the vectors are moved in English.
import type { SceneWords } from '../sceneWords.ts';

export const updateItems = {
  'frozen-images': {
    title: 'Frozen images',
    sentences: ['The <image>images</image> are frozen, about 45° from each other. Only the <text>captions</text> are trained, as in locked-image tuning (LiT, Zhai et al. 2022).'],
    question: 'Where does each caption end?',
    options: ['on its image', 'halfway to it', 'past its image, away from the other images', 'in the middle of the images'],
    belief: 'Training draws each caption onto its image.',
    reasons: [
      'On its image it would also be 45° from the others. It pays to be further from those, even at the cost of its own cosine: it ends <b>64.5°</b> from its own image, and 103.8° from another.',
      'It does not stop on the way: it goes past. It ends <b>64.5°</b> from its own image, and 103.8° from another.',
      'Softmax sees only differences: being far from the other images counts as much as being near its own. So it goes past, to <b>64.5°</b> from its own and 103.8° from another. The mean matched cosine is 0.4335, and all are right.',
      'In the middle all images look alike to it, which is guessing. It goes past its own image, to <b>64.5°</b> from it and 103.8° from another.',
    ],
    outcome: {
      before: 'loss at step 0', after: 'loss at step 200', own: 'from caption 1 to its image, in degrees', other: 'from caption 1 to image 2', matched: 'mean matched cosine', right: 'captions right',
    },
    body: 'Train the <image>images</image> too, and play: now they move apart as well, and the loss comes to 0.00605 in place of 0.0684.',
  },
  nudge: {
    title: 'A nudge is not a gradient',
    sentences: [
      'A loop as course pages have it: move each <image>image</image> half the way to its <text>caption</text>, then the caption half the way to the image, and bring both to length 1. No gradient, no negatives.',
      'Beside it runs gradient descent, from the same start and with the same learning rate.',
    ],
    question: 'The matched cosines rise to 1. What does the loss of the nudge do?',
    options: ['it falls at every step', 'it stays as it is', 'it falls once, then rises above its start', 'it rises from the first step on'],
    belief: 'Bringing matched pairs together lowers the loss.',
    reasons: [
      'Once, from 0.3515 to 0.3473. But each image is drawn into the crowd of the captions, and nothing pushes it back: the loss rises to <b>0.3729</b>. Descent, which feels the negatives, comes to 0.0285.',
      'It changes at each step: from 0.3515 down to 0.3473, then up to <b>0.3729</b>, since each image is drawn into the crowd of the captions. Descent comes to 0.0285.',
      'First the pairs gain: from 0.3515 to 0.3473. But the captions lie close together, and each image is drawn into their crowd, with nothing to push it back: <b>0.3729</b>. Descent, which feels the negatives, comes to 0.0285.',
      'At the first step the pairs gain more than they lose: from 0.3515 to 0.3473. Then each image is drawn into the crowd of the captions, and the loss rises to <b>0.3729</b>. Descent comes to 0.0285.',
    ],
    outcome: {
      before: 'loss at step 0', one: 'after one nudge', after: 'after 20 nudges', matchedBefore: 'mean matched cosine at step 0', matched: 'after 20 nudges',
      rivalBefore: 'cosine of image 1 and caption 2 at step 0', rival: 'after 20 nudges', descent: 'loss of descent at step 20',
    },
    body: 'Watch a mismatched cosine of the matrix: it rises from 0.3779 to 0.5538. The nudge does not see it; the gradient does.',
  },
  'without-jacobian': {
    title: 'Without the Jacobian',
    sentences: [
      'A common slip: the gradient with respect to the unit vectors is applied to the vectors themselves, as if normalising did not come between. What is left out is its Jacobian.',
      'Beside it runs true descent, from the same start.',
    ],
    question: 'True descent comes to rest. What do the arrows here do?',
    options: ['they die away too', 'they stay, pointing straight out: the vectors grow longer', 'they turn the vectors the wrong way: the loss rises', 'they point inward: the vectors shrink to 0'],
    belief: 'The normalisation’s Jacobian is a detail.',
    reasons: [
      'The part along the sphere does. But what the Jacobian would take away stays: a force of <b>0.2220</b>, straight out, which changes no cosine. Image 1 is 4.77 long at step 200.',
      'The Jacobian takes away the part along the vector, which changes no cosine. Without it a force of <b>0.2220</b> stays for ever. Image 1 is 4.77 long at step 200, turns ever more slowly, and no gradient of 0 says that it has arrived.',
      'Along the sphere they are right, and the loss falls to 0.0950 here too. But a force of <b>0.2220</b> stays, straight out, and image 1 is 4.77 long at step 200.',
      'Here they point outward: the partner’s pull has a part along the vector, and it is the stronger one. A force of <b>0.2220</b> stays, and image 1 is 4.77 long at step 200.',
    ],
    outcome: {
      force: 'length of all forces at step 200', length: 'length of image 1', loss: 'loss', descentForce: 'of true descent: length of all forces', descentLength: 'length of image 1', descentLoss: 'loss',
    },
    body: 'Switch on “Back to length 1 after each step”, and play: the lengths stay 1 and the loss falls as it should, but the arrows still do not die.',
  },
} satisfies Readonly<Record<string, SceneWords>>;
