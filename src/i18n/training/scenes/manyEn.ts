// The scenes of a crowd, of a hard negative and of two clouds in English.
import type { SceneWords } from '../sceneWords.ts';

const hardOutcome = {
  share2: 'share of the negatives’ weight: caption 2', share3: 'caption 3', share4: 'caption 4',
  before2: 'from image 1 to caption 2 at step 0, in degrees', before3: 'to caption 3', before4: 'to caption 4',
  after2: 'to caption 2 at step 200', after3: 'to caption 3', after4: 'to caption 4', loss: 'loss at step 200',
};
const hardSentences = [
  '<image>Image 1</image> lies 37° from its own <text>caption 1</text>. <text>Caption 2</text> is almost as near, 41°: a [[hard-negative|hard negative]]. Captions 3 and 4 are 72° and 102° away.',
];
const hardOptions = ['caption 2 alone', 'captions 2 and 3, not 4', 'all three, until they are equally far', 'none of them'];

const gapOutcome = {
  gapBefore: 'modality gap at step 0', gapAfter: 'at step 200', lossBefore: 'loss at step 0', lossAfter: 'at step 200', matched: 'mean matched cosine at step 200', right: 'images right at step 200',
};
const gapSentences = [
  'Five <image>images</image> lie in one region of the sphere, five <text>captions</text> in another, with a [[modality-gap|modality gap]] of 1.1123 between their means. Only one image finds its caption.',
];
const gapOptions = ['it closes: images and captions mix', 'it stays, nearly as it is', 'it grows, until they lie at opposite poles'];

export const manyItems = {
  crowded: {
    title: 'More pairs than dimensions',
    sentences: ['Five pairs on a circle, at random. The lower bound of the loss, 0.2839, asks that all pairs be equally far from each other, with cosines of −1/4. That takes four dimensions; here are two.'],
    question: 'Where does training end?',
    options: ['at the bound, 0.2839', 'with two pairs in one place', 'as a regular pentagon, above the bound', 'nowhere: the pairs keep circling'],
    belief: 'With enough steps the loss comes to its lower bound.',
    reasons: [
      'On a circle five directions cannot all be equally far from each other. Training ends with a pair every 72°, at a loss of <b>0.4420</b>.',
      'The nearer two pairs, the more they weigh in the gradient, and its part along the circle moves them apart unless they lie in the very same place: there is one every 72° in the end, at a loss of <b>0.4420</b>.',
      'A pair every 72°, image and caption together: <b>0.4420</b>. The bound needs d ≥ N − 1. CLIP has 512 dimensions or so, and 32768 pairs in a batch.',
      'Descent by small steps only goes down, and comes to rest where the force is 0: with a pair every 72°, at a loss of <b>0.4420</b>.',
    ],
    outcome: { before: 'loss at step 0', after: 'loss at step 200', bound: 'lower bound for five pairs', nearest: 'from image 1 to the nearest other caption, in degrees', matched: 'mean matched cosine' },
    body: 'Set the dimensions to 4, draw a new start, and play: now the loss can come to the bound.',
  },
  'hard-negative-cold': {
    title: 'A hard negative at τ = 0.07',
    sentences: hardSentences,
    question: 'At τ = 0.07, from which captions does <image>image 1</image> move away?',
    options: hardOptions,
    belief: 'All negatives are pushed away alike.',
    reasons: [
      'A negative weighs in the gradient by the probability of its cell, and at τ = 0.07 caption 2 has nearly all that is wrong: a share of <b>0.9984</b>. From 41° it gets to 53°, while the others stay within half a degree.',
      'Caption 3 has a share of 0.00163 of the negatives’ weight: at τ = 0.07 a cosine that is less by 0.45 makes it hundreds of times less likely than caption 2, which gets <b>0.9984</b>.',
      'At τ = 0.07 they are far from alike: caption 2 has a share of <b>0.9984</b> of their weight in the gradient, which goes with the probability of the cell. The others stay where they are.',
      'Caption 2 is almost as likely as the right one, so that it pushes: it has a share of <b>0.9984</b> of the negatives’ weight, and gets from 41° to 53°.',
    ],
    outcome: hardOutcome,
    body: 'The next scene has the same start at τ = 1.',
  },
  'hard-negative-hot': {
    title: 'A hard negative at τ = 1',
    sentences: hardSentences,
    question: 'At τ = 1, from which captions does <image>image 1</image> move away?',
    options: hardOptions,
    belief: 'The temperature only scales the forces.',
    reasons: [
      'That was so at τ = 0.07. At τ = 1 all are nearly equally likely: caption 2 has a share of <b>0.4591</b> of the negatives’ weight, caption 3 of 0.3242, caption 4 of 0.2167.',
      'Caption 4 has a share of 0.2167 of the negatives’ weight, for all that it is 102° away: at τ = 1 the probabilities are nearly even, and caption 2 gets no more than <b>0.4591</b>.',
      'At τ = 1 the probabilities are nearly even, and so are the weights: caption 2 has <b>0.4591</b>. All are driven off, until every caption but its own is about 109° away.',
      'At τ = 1 the softmax is never sure, and so the pushes never end: all three are driven off, until they are about 109° away.',
    ],
    outcome: hardOutcome,
    body: 'The arrows also carry the sine of the angle: of the lengths of the three pushes, caption 2 has 0.368, and caption 3, at 72°, has 0.375. Change τ and look at the parts of the force on <image>image 1</image>: where does caption 4 begin to count?',
  },
  'gap-cold': {
    title: 'Two clouds at τ = 0.01',
    sentences: gapSentences,
    question: 'CLIP ends its training at τ = 0.01. What becomes of the gap at that temperature?',
    options: gapOptions,
    belief: 'Training brings images and captions into one cloud.',
    reasons: [
      'Nothing asks for that. Softmax sees only differences within a row or a column, and at τ = 0.01 a lead of 0.05 is 5 logits. Once the order is right the force is nearly gone: the gap has gone from 1.1123 to <b>1.0725</b>.',
      'Softmax sees only differences within a row or a column, and at τ = 0.01 a lead of 0.05 is 5 logits. The loss falls from 20.78 to 0.1157, all are right, matched cosines are at 0.4249, and the gap is still <b>1.0725</b>.',
      'A cosine that all of a row share drops out of the softmax, so that the clouds as wholes are not driven apart. Only the order within them changes, and the gap stays at <b>1.0725</b>.',
    ],
    outcome: gapOutcome,
    body: 'The next scene has the same start at τ = 1. Liang et al. (2022) found the same in real models: at 0.01 the gap stays, at high temperatures it closes.',
  },
  'gap-hot': {
    title: 'Two clouds at τ = 1',
    sentences: gapSentences,
    question: 'Now τ = 1. What becomes of the gap?',
    options: gapOptions,
    belief: 'The gap does not depend on the temperature.',
    reasons: [
      'At τ = 1 logits lie between −1 and 1, and no lead is large enough: the force does not end before each image lies on its caption. The gap falls from 1.1123 to almost <b>0</b>.',
      'At τ = 0.01 it stayed, as a small lead was enough. At τ = 1 no lead is: the force does not end before each image lies on its caption, and the gap is almost <b>0</b>.',
      'Opposite poles would make matched cosines −1. At τ = 1 every bit of matched cosine counts, so that image and caption come together, and the gap is almost <b>0</b>.',
    ],
    outcome: gapOutcome,
    body: 'Look at the loss: it ends at 0.7915, and at τ = 1 no five pairs can have less than 0.7636. Losses at different temperatures cannot be compared.',
  },
} satisfies Readonly<Record<string, SceneWords>>;
