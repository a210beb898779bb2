// The scenes of single pairs in English.
import type { SceneWords } from '../sceneWords.ts';

export const pairItems = {
  swapped: {
    title: 'A swapped pair',
    sentences: [
      'The chapter’s example with two captions swapped: <image>image 1</image> lies close to <text>caption 2</text>, and far from its own <text>caption 1</text>. Training sets that right.',
    ],
    question: 'At step 0 two forces act on <image>image 1</image>: its own <text>caption 1</text> pulls, from 83° away, and <text>caption 2</text> pushes, from 6° away. Which of them turns it?',
    options: ['the push of caption 2, which is so near', 'the pull of caption 1', 'both, equally', 'neither: they cancel'],
    belief: 'The wrong caption next to it drives the image away.',
    reasons: [
      'Caption 2 weighs as much as caption 1, but it lies almost where the image is, and a push from there has hardly any direction along the sphere: <b>0.526</b> against the pull’s <b>4.726</b>. From step 85 on, near the goal, the push of caption 2 is the longer arrow, and most of the way to the goal is travelled by the captions: <b>48°</b> by caption 1, <b>12°</b> by image 1.',
      'In the gradient both weigh the same. But only the part along the sphere turns a vector, and that goes with the sine of the angle: <b>4.726</b> for the pull from 83°, <b>0.526</b> for the push from 6°. From step 85 on, near the goal, the push of caption 2 is the longer arrow, and most of the way to the goal is travelled by the captions: <b>48°</b> by caption 1, <b>12°</b> by image 1.',
      'They weigh the same in the gradient. But only the part along the sphere turns a vector, and that goes with the sine of the angle: <b>4.726</b> for the pull, <b>0.526</b> for the push. From step 85 on, near the goal, the push of caption 2 is the longer arrow, and most of the way to the goal is travelled by the captions: <b>48°</b> by caption 1, <b>12°</b> by image 1.',
      'They are opposed, since caption 2 lies on the way to caption 1, and they weigh the same. But along the sphere the push is only <b>0.526</b>, and the pull <b>4.726</b>. From step 85 on, near the goal, the push of caption 2 is the longer arrow, and most of the way to the goal is travelled by the captions: <b>48°</b> by caption 1, <b>12°</b> by image 1.',
    ],
    outcome: {
      rivalAngle: 'from image 1 to caption 2, in degrees', ownAngle: 'to its own caption 1', pull: 'pull of caption 1', push: 'push of caption 2',
      before: 'loss at step 0', step: 'first step with all six right', then: 'loss there', after: 'loss at step 200',
    },
    body: 'Look at the loss where the last choice comes right, at step 117: it is 0.2808. Right is not yet sure, and training goes on.',
  },
  perfect: {
    title: 'Perfect pairs',
    sentences: ['Each <image>image</image> lies exactly on its <text>caption</text>, and the three pairs are at right angles to each other, at τ = 0.5. Every matched cosine is 1.'],
    question: 'What is left to train?',
    options: ['nothing: a cosine of 1 cannot be bettered', 'the pairs move away from each other', 'images and captions come apart', 'all vectors draw together'],
    belief: 'Once every image lies on its caption, training is over.',
    reasons: [
      'The matched cosines cannot be bettered. But the loss also sees the mismatched ones, which are 0 and can fall to −0.5: the pairs spread until they are 120° apart, and the loss falls from 0.2395 to <b>0.0950</b>.',
      'The negatives still push. At 120° all mismatched cosines are −0.5, and three directions cannot all be further apart: this is the [[simplex|simplex]], and the loss comes down to its lower bound, <b>0.0949</b>.',
      'Image and caption lie on one point and see the same others, so that they get the same force and go together. What changes is the angle between the pairs: 120° in the end, and the loss <b>0.0950</b>.',
      'Negatives push, so the pairs move away from each other, until they are 120° apart: the loss falls from 0.2395 to <b>0.0950</b>.',
    ],
    outcome: { before: 'loss at step 0', after: 'loss at step 200', bound: 'lower bound for three pairs', angle: 'between pairs 1 and 2, in degrees', matched: 'mean matched cosine' },
    body: 'Set τ to 0.07 and play again: the loss of the same start is then 0.00000125, and hardly any force is left.',
  },
  collapse: {
    title: 'All in one place',
    sentences: ['Four <image>images</image> and four <text>captions</text> all point the same way.'],
    question: 'Every negative pushes. Where do the eight vectors go?',
    options: ['apart, in all directions', 'images to one side, captions to the other', 'nowhere: the force is exactly 0', 'a little, by rounding errors'],
    belief: 'Negatives always push apart.',
    reasons: [
      'A push goes away from where it comes from, along the sphere. From the very same point there is no such direction: each term of the force is 0 by itself. The loss stays at ln 4 = <b>1.3863</b>.',
      'Nothing sets images and captions apart here. Each term of a force points from one vector to another, and between equal directions that is 0. The loss stays at ln 4 = <b>1.3863</b>.',
      'Each term of a force points from one vector to another, along the sphere. Between equal directions that is 0, so each term is 0 by itself, at a loss of ln 4 = <b>1.3863</b>. No learning rate helps.',
      'Not even that: each term of a force is exactly 0 here, not about 0. The loss stays at ln 4 = <b>1.3863</b>.',
    ],
    outcome: { loss: 'loss', force: 'length of all forces', freedForce: 'the same, with image 1 moved by 1°', freed: 'loss 100 steps after that' },
    body: 'Move <image>image 1</image> by a degree, and play. Now pushes have a direction, and the loss falls to 0.8360 in 100 steps: the collapse is a balance, but not a stable one.',
  },
  'false-negatives': {
    title: 'The same pair twice',
    sentences: ['Pairs 1 and 2 are the same <image>photo</image> with the same <text>caption</text>. Within the batch, each counts as a mistake of the other.'],
    question: 'All vectors are trained. Where does the loss go?',
    options: ['to 0: training finds a way', 'towards (2/4) ln 2, and never below it', 'it stays at ln 4', 'up, as the two drive each other away'],
    belief: 'Training long enough brings the loss to 0.',
    reasons: [
      'There is no way. Equal vectors get equal forces and stay equal, so that each of the two gets at most half of the probability. That costs ln 2 in two of four pairs: <b>0.3466</b>.',
      'Equal vectors get equal forces and stay equal at every step. Each of the two gets at most half of the probability, which costs ln 2 in two of four pairs: <b>0.3466</b>. At step 200 the loss is 0.3534.',
      'What can be learned is learned: from 0.7056 to 0.3534. What stays is what the equal pairs cost each other: ln 2 in two of four pairs, <b>0.3466</b>.',
      'Between equal directions there is no push, and so they stay together. What they cost each other is ln 2 in two of four pairs, <b>0.3466</b>, and the rest is learned.',
    ],
    outcome: { before: 'loss at step 0', after: 'loss at step 200', floor: 'the floor, (2/4) ln 2', right: 'images right; ties do not count' },
    body: 'Move <text>caption 2</text> a little, and play: now the two pairs are torn apart, although they say the same. That is the harm of [[false-negative|false negatives]].',
  },
} satisfies Readonly<Record<string, SceneWords>>;
