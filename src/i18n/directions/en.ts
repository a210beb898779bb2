// The words of "Rows against columns" in English.
export const directions = {
  body: 'Both softmaxes start from the same logits. What differs is who shares a sum: the <text>texts</text> of a row, or the <image>images</image> of a column. So the two probabilities of a cell differ, and so do the losses.',
  ways: {
    imageToText: { title: 'Each image: which caption is mine?', matrix: 'Probabilities along the rows', note: 'Each row adds up to 1.' },
    textToImage: { title: 'Each text: which image is mine?', matrix: 'Probabilities down the columns', note: 'Each column adds up to 1. This is image search: the text is the query.' },
  },
  cell: (i: number, j: number) => `The cell of image ${i} and text ${j}, both ways`,
  loss: (value: string) => `loss ${value}`,
  verdict: {
    title: 'Which direction costs more',
    alone: 'With one pair there is nothing to compare: both losses are 0.',
    alike: (value: string) => `Neither: both losses are ${value}.`,
    imageToText: (more: string, less: string) => `Image → text: ${more} nats against ${less}.`,
    textToImage: (more: string, less: string) => `Text → image: ${more} nats against ${less}.`,
    image: (i: number, loss: string) => `Image ${i} pays most, ${loss}:`,
    text: (j: number, loss: string) => `Text ${j} pays most, ${loss}:`,
    rivalText: (j: number, logit: string) => `in its row text ${j} has the logit ${logit}`,
    rivalImage: (i: number, logit: string) => `in its column image ${i} has the logit ${logit}`,
    ownText: (logit: string) => `against ${logit} of its own text.`,
    ownImage: (logit: string) => `against ${logit} of its own image.`,
  },
  presets: {
    title: 'Batches whose directions differ',
    'one-caption': {
      name: 'One caption for two photos',
      body: '<image>Images 1 and 2</image> are different photos with the same caption. Each image splits between two equal <text>texts</text>. But <text>text 2</text> has to find image 2 among two, and image 1 lies closer to it.',
    },
    'one-photo': {
      name: 'Two captions for one photo',
      body: 'The same logits, transposed: <image>images 1 and 2</image> are the same photo, with different captions. Now the losses have changed places, and the images pay.',
    },
    printed: {
      name: 'The chapter’s example',
      body: 'Cell (2, 3) has one exponential and two sums. In the row it stands beside the strong pair 2; in the column beside pair 3, the weakest of the three, so that it counts for more there.',
    },
    hub: {
      name: 'A caption that fits all',
      body: '<text>Text 3</text> is a hub: close to every image. <image>Images 1 and 2</image> prefer it to their own captions, and each pays for that in its row. Among the columns only its own suffers.',
    },
  },
};
