// The symptoms in English, with a reason for each bug that may be chosen. Numbers are those of the chapter's batch, normalised, where nothing else is said.
export const symptoms = {
  'symptom-near-chance': {
    title: 'Stuck at guessing',
    question: (loss: string, guessing: string) => `The matched cosines are all above 0.9, yet the loss is ${loss}, hardly below ln 3 = ${guessing}, and training does not move it.`,
    reasons: {
      'times-tau': 'Multiplied by 0.07, a cosine of 1 becomes a logit of 0.07. Differences so small mean nothing to a softmax.',
      'shifted-labels': 'Wrong labels cost a sure model much more than guessing does. This model is sure of nothing.',
      'not-normalised': 'Captions of length 0.76 to 0.91 make logits smaller by a quarter at most. These are smaller by a factor of two hundred.',
      'one-direction': 'That leaves out half of the loss and touches no probability.',
    },
  },
  'symptom-too-flat': {
    title: 'Too flat',
    question: (loss: string, right: string) => `The loss is ${loss} where ${right} is right. These are the logits, for cosines that are close to 1 on the diagonal, at τ = 0.07.`,
    reasons: {
      'forgot-exp': 'ln(1/0.07) = 2.66 is the parameter that CLIP learns. The cosines were multiplied by it, and not by its exponential, 14.3.',
      'times-tau': 'Then no logit would pass 0.07.',
      'log-base-10': 'That makes the loss smaller, by a fixed factor, and leaves the logits as they are.',
      'wrong-axis': 'That changes places of numbers after the logits; their size stays.',
    },
  },
  'symptom-sure': {
    title: 'Sure, and punished',
    question: (loss: string, guessing: string) => `Each image picks its own caption, with hardly a doubt. The loss is ${loss} all the same, far above ln 3 = ${guessing}.`,
    reasons: {
      'shifted-labels': 'The probabilities are those of a good model, and the loss asks for those of other captions, which are tiny.',
      'times-tau': 'Then all probabilities would be nearly equal, and the loss close to ln 3.',
      'wrong-axis': 'The matrix would not change much, and the mean of the two directions not at all.',
      'naive-float16': 'Then the loss would not be a number, great or small.',
    },
  },
  'symptom-quotient': {
    title: 'Always the same quotient',
    question: (mine: string, theirs: string) => `Your code says ${mine}, a colleague’s says ${theirs} for the same batch. On every other batch the two have the same quotient.`,
    reasons: {
      'log-base-10': 'Logarithms of different bases differ by a fixed factor: here ln 10 = 2.3026.',
      'one-direction': 'The quotient of one direction to the mean of both depends on the batch.',
      'not-normalised': 'What lengths do depends on the lengths, which are other ones in every batch.',
      'forgot-exp': 'A flatter softmax raises the loss, here a thousandfold, and by another factor in every batch.',
    },
  },
  'symptom-half-precision': {
    title: 'Lost at once',
    question: (loss: string, logit: string) => `In float32 the loss is ${loss}, and the largest logit is ${logit}. Switched to half precision, the same code prints nan from the first batch.`,
    reasons: {
      'naive-float16': 'Half precision ends at 65504, which the exponential passes at a logit of 11.1. The result is inf, and inf over inf is nan.',
      'naive-float32': 'In float32 exponentials hold out up to a logit of 88.7, and here the loss is a number.',
      'shifted-labels': 'Wrong labels make a loss large and leave it a number.',
      'times-tau': 'Smaller logits have smaller exponentials: nothing could overflow.',
    },
  },
  'symptom-longer': {
    title: 'Longer is different',
    question: (before: string, after: string) => `You make the vector of caption 2 twice as long and do not turn it. The loss goes from ${before} to ${after}.`,
    reasons: {
      'not-normalised': 'With normalisation a length cannot matter: the vectors are divided by it before they are compared.',
      'wrong-axis': 'The softmax sees only logits. It does not know lengths unless the logits do.',
      'forgot-exp': 'A wrong scale is the same for all cells. Cosines would still not change with a length.',
      'log-base-10': 'A constant factor cannot make the loss depend on a length.',
    },
  },
  'symptom-traded': {
    title: 'Traded places',
    question: (images: string, texts: string) => `The symmetric loss is right to the last digit. But the log says ${images} for image → text and ${texts} for text → image, where everybody else has them the other way round.`,
    reasons: {
      'wrong-axis': 'In the matrix, called image → text, the columns add up to 1 and the rows do not. The mean of both directions hides it.',
      'one-direction': 'Then there would be only one of the two losses, and the symmetric one would be wrong.',
      'shifted-labels': 'That would change the symmetric loss by far.',
      'not-normalised': 'That would change the symmetric loss: these captions are not of length 1.',
    },
  },
  'symptom-twins': {
    title: 'One caption, two photos',
    question: (loss: string, probability: string) => `Another batch: two different photos share one caption, word for word. The loss is ${loss} and stays so however you turn the photos, although text 2 finds photo 1 with probability ${probability}.`,
    reasons: {
      'one-direction': 'For each photo the two captions are the same, so image → text is stuck at ln 2. Only text → image tells the photos apart, and it is left out.',
      'wrong-axis': 'Then both directions would still count, and turning a photo would change the loss.',
      'shifted-labels': 'With labels exchanged, text → image would still count, and answer to each turn of a photo.',
      'not-normalised': 'Lengths have no part in it: all these vectors have length 1.',
    },
  },
};
