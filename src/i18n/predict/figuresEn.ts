// The questions with a small figure of their own, in English.
import type { PredictionWords } from './words.ts';

export const figureItems = {
  'negatives-equal': {
    title: 'Three negatives',
    question: 'An <image>image</image> has the cosine 0.8 with its own <text>text</text> and 0.75, 0.3 and −0.2 with three negatives. The loss pushes the image and each of them apart. At τ = 0.07, <b>draw each one’s share of that push.</b>',
    options: ['0.75', '0.3', '−0.2'],
    belief: 'All negatives push equally hard.',
    reasons: [
      'The push on a negative is P/τ, with P, the probability that softmax gives it: the exponential of 0.75/0.07 is 619 times that of 0.3/0.07. At a low temperature the hardest negative is nearly the only one that counts.',
      'Equal shares are what an endless temperature gives. At τ = 0.07 the push on a negative, its probability P over τ, follows an exponential of its cosine: <b>0.9984</b> of it is for the hardest.',
      'The order is right, and at τ = 0.5 you would be near: 0.64, 0.26, 0.10. At τ = 0.07 the exponentials lie much further apart, and <b>0.9984</b> of the push is for the hardest.',
      'Nearly, but the exponentials still lie further apart: 0.45 of cosine is 6.43 of logit at τ = 0.07, a factor of 619. The hardest negative takes <b>0.9984</b>.',
      'It is the other way round. What is far already has a small probability P, and the push on a negative is P/τ: <b>0.9984</b> of it is for the nearest, at 0.75.',
    ],
    outcome: {
      share1: 'share of the negative at 0.75', share2: 'of the one at 0.3', share3: 'of the one at −0.2', own: 'P, the probability of its own text', loss: 'the image’s loss, −ln P', flat: 'share of the negative at 0.75 where τ = 10',
    },
  },
  'compare-across-N': {
    title: 'The same quality, other batch sizes',
    question: 'In two batches every <image>image</image> has the cosine 1 with its own <text>text</text> and 0 with all others; τ = 0.1. One has N = 2 pairs, the other N = 32 768. <b>How do their losses compare?</b>',
    options: ['equal', 'twice as large at 32 768', 'about 20 000 times as large at 32 768', 'lower at 32 768'],
    belief: 'A loss of 1.0 means the same at any batch size.',
    reasons: [
      'The quality is equal, the task is not: each image has 32 767 rivals instead of 1, and each adds to the sum that softmax divides by. 4.54e−5 becomes <b>0.9113</b>.',
      'It is ln N that grows so slowly, from 0.693 to 10.4. The loss itself grows in step with the number of rivals while it is small: from 4.54e−5 to <b>0.9113</b>.',
      'Each rival adds e⁻¹⁰ to the sum that softmax divides by, and 32 767 of them add up to 1.49. A loss says something only beside ln N of the same batch: 0.9113 of 10.4 is still far from guessing.',
      'More examples make the mean steadier, but each image also meets more rivals. With 32 767 of them the loss is <b>0.9113</b>, with one it is 4.54e−5.',
    ],
    outcome: { small: 'loss, N = 2', large: 'loss, N = 32 768', ratio: 'one against the other', guessingSmall: 'guessing: ln 2', guessingLarge: 'guessing: ln 32 768' },
  },
  'softmax-is-truth': {
    title: 'What 99% is made of',
    question: 'For one <image>image</image> CLIP gives “<text>a diagram</text>” 0.9928, “<text>a dog</text>” 0.0042 and “<text>a cat</text>” 0.0030, at scale 100. <b>By how much is the cosine of the winner ahead of the next?</b>',
    options: ['0.99', '0.5', '0.055', '0.0005'],
    belief: '“99% diagram” means that CLIP is 99% sure.',
    reasons: [
      'That is about the difference of the probabilities. The cosines are ln(0.9928/0.0042)/100 = <b>0.0546</b> apart (from unrounded numbers): the scale makes 5.46 of it, and the exponential a ratio of 236.',
      'A difference of 0.5 would be 50 at scale 100, a ratio of e⁵⁰. For 236 to one, <b>0.0546</b> is enough.',
      'ln(0.9928/0.0042)/100 = 0.0546, from unrounded numbers. Softmax compares only what is offered, and the scale stretches what differs. Take the diagram away, and “a dog” has 0.5843, for the same picture.',
      'That would be 0.05 at scale 100, and the two would have nearly the same probability. A ratio of 236 takes <b>0.0546</b>.',
    ],
    outcome: { gap: 'cosine of “a diagram” less that of “a dog”', dogToCat: '“a dog” less “a cat”', dog: '“a dog” without “a diagram”', atStart: '“a diagram” at τ = 0.07' },
  },
  'ensemble-probabilities': {
    title: 'Two ways to average prompts',
    question: 'Class A has <text>prompts</text> at 35°, 35° and 80° from the <image>image</image>, class B has three at 40°. At scale 100, <b>which class does averaging the probabilities choose, and which averaging the embeddings, as CLIP does?</b>',
    options: ['A and A', 'A and B', 'B and A', 'B and B'],
    belief: 'An ensemble of prompts averages probabilities, and a mean of unit vectors is a unit vector.',
    reasons: [
      'The first is right: two of three templates choose A, so its mean probability is 0.6634. But the odd prompt turns A’s mean vector to 49.6°, further off than B, and CLIP chooses <b>B</b>.',
      'Two of three templates are sure of A, one is sure of B: a mean of 0.6634 for A. The mean vector of A lies at 49.6°, behind B’s 40°. It is also only 0.9326 long, and is made a unit vector again.',
      'It is the other way round. Probabilities are votes, and A has two of three. Embeddings are averaged as vectors, and the prompt at 80° turns A’s mean to 49.6°, behind B’s 40°.',
      'The second is right. But averaged probabilities are votes: the templates at 35° are sure of A, the third is sure of B, and the mean for A is 0.6634.',
    ],
    outcome: { byProbability: 'P(A), the probability of A, by averaged probabilities', byEmbedding: 'P(A) by averaged embeddings', cosineA: 'cosine with class A', cosineB: 'cosine with class B', meanNorm: 'length of A’s mean' },
  },
  'bias-irrelevant': {
    title: 'A constant for every logit',
    question: 'Take the chapter’s batch, normalised. SigLIP asks of every <image>image</image> and <text>text</text> “do these two belong together?”, with a sigmoid instead of a softmax. <b>Add 5 to every logit: what do the two losses do?</b>',
    options: ['both change', 'CLIP’s stays, SigLIP’s changes', 'CLIP’s changes, SigLIP’s stays', 'both stay'],
    belief: 'A constant added to every logit changes the loss; SigLIP is CLIP with another squashing function.',
    reasons: [
      'SigLIP’s does, from 0.8922 to 0.1355. In CLIP’s softmax the constant is a factor e⁵ above and below the line, and cancels: 0.000134 before and after.',
      'Softmax sees only differences along a row or a column, and a constant is none. SigLIP’s N² questions each look at their own logit alone, so its bias b matters: it begins at −10, since most pairs do not belong together.',
      'It is the other way round. In a softmax the constant cancels: 0.000134 before and after. A sigmoid looks at one logit alone: from 0.8922 to 0.1355.',
      'CLIP’s does: in a softmax the constant cancels. A sigmoid looks at one logit alone, with nothing to cancel against: SigLIP’s loss goes from 0.8922 to 0.1355.',
    ],
    outcome: { clipBefore: 'CLIP’s loss', clipAfter: 'CLIP’s loss with 5 added', siglipBefore: 'SigLIP’s loss, b = −10', siglipAfter: 'with 5 added, b = −5', siglipNoBias: 'with 10 added, b = 0' },
  },
} satisfies Readonly<Record<string, PredictionWords>>;
