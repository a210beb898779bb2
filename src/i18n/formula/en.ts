// The words by which the numbers of a formula are told in English.
export const en = {
  terms: 'The formula’s numbers',
  /** The place of a number, before what it is. */
  cell: (i: number, j: number) => `image ${i}, text ${j}, `,
  image: (i: number) => `image ${i}, `,
  text: (j: number) => `text ${j}, `,
  /** By the stage that a number belongs to, and what else it may be there. */
  quantities: {
    embed: 'component of the embedding',
    normalise: 'component of the unit vector',
    norm: 'norm',
    compare: 'cosine similarity',
    product: 'dot product',
    temperature: 'temperature τ',
    logScale: 'logarithm of the scale',
    inverseTemperature: 'scale 1/τ',
    scale: 'logit',
    exponential: 'exponential of the logit',
    exponentialSum: 'sum of the exponentials',
    softmax: 'probability, image → text',
    softmaxTextToImage: 'probability, text → image',
    lack: '1 − probability, image → text',
    lackTextToImage: '1 − probability, text → image',
    loss: 'loss',
    lossImageToText: 'loss, image → text',
    lossTextToImage: 'loss, text → image',
    symmetricLoss: 'symmetric loss',
    gradient: 'gradient with respect to the logit',
    vectorGradient: 'component of the gradient',
  },
};
