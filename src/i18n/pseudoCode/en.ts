// The words of the pseudo-code in English.
export const pseudoCode = {
  intro: 'The whole training step, after Figure 3 of the CLIP paper, in our own names. Each line moves the figure to what it computes.',
  listing: 'Pseudo-code, line by line',
  value: 'What it gives now',
  shape: (shape: string, size: string) => `Shape ${shape}: ${size}`,
  scalar: 'A single number',
  given: 'Not computed on this page, which begins with the vectors.',
  bypassed: 'Normalisation is off: this line is left out, and the vectors go on as they are.',
  atPick: 'At the picked cell, as the whole does not fit here.',
  lines: {
    'image-features': { body: 'The image encoder, a ResNet or a Vision Transformer, turns each picture into features.' },
    'text-features': { body: 'The text encoder, a Transformer, turns each caption into features.' },
    'image-vectors': { body: 'A learned matrix takes the features of the <image>images</image> to the space that both share. Here the result is given: the rows that you edit.' },
    'text-vectors': { body: 'Another learned matrix does so for the <text>texts</text>. From here on both have the same number of components.' },
    'image-lengths': { body: 'Each <image>image</image> is divided by its own norm: axis=1 adds up the squares along a row.' },
    'text-lengths': { body: 'The same for each <text>text</text>. Now every vector has length 1.' },
    logits: { body: 'All <image>images</image> against all <text>texts</text> in one product, then scaled. The model learns logit_scale, the logarithm of 1/τ, so that the scale stays positive.' },
    labels: { body: 'The right caption of image 0 is text 0, of image 1 text 1, and so on: the diagonal. NumPy counts from 0.' },
    rows: { body: '<image>Each image</image> chooses among the texts. The softmax with axis=1 adds up to 1 along each <b>row</b>.' },
    columns: { body: '<text>Each text</text> chooses among the images. The softmax with axis=0 adds up to 1 down each <b>column</b>. The labels are the same, as the diagonal is its own transpose.' },
    mean: { body: 'The symmetric loss: both directions count the same.' },
  },
  axes: {
    title: 'A trap in the paper’s names',
    body: 'Figure 3 of the paper gives the name loss_i to the cross-entropy with axis=0 and loss_t to that with axis=1. If axis is what the softmax adds up along, as in NumPy, these are the losses of the texts and of the images: the other way round. Their mean is the same, so nothing in CLIP depends on it.',
    source: 'Radford et al., Learning Transferable Visual Models From Natural Language Supervision, 2021, Figure 3.',
  },
};
