// The words of the temperature microscope in English. Numbers arrive already formatted, as text.
export const temperature = {
  cards: {
    curves: {
      title: 'What τ does',
      body: 'The curves tell what the row or column that you picked would be at every τ, with the vectors as they are. Drag the line to move τ. Change a number in the figure, and the curves themselves change.',
    },
    best: {
      title: 'Is there a best τ?',
      body: 'In this batch, <text>caption 2</text> lies nearer to <image>image 1</image> than to its own <image>image 2</image>. Move the line to where the loss is least.',
    },
    learned: {
      title: 'Where CLIP puts τ',
      body: 'CLIP learns <b>logit_scale</b> = ln(1/τ) along with its weights. It starts at τ = 0.07, and 1/τ may not pass 100. The released model’s example multiplies cosines by 100: it stands at that limit.',
    },
  },
  readings: 'The temperature in its three forms',
  logitScale: 'logit_scale',
  axis: 'Temperature, on the charts’ axis',
  probability: {
    imageToText: (i: number) => `Softmax of image ${i}`,
    textToImage: (j: number) => `Softmax of text ${j}`,
    says: 'Drawn: its own partner, and the candidate of the cell you picked. Small τ: all to the largest logit. Large τ: 1/N to every candidate.',
  },
  entropy: {
    name: 'Its entropy, in nats',
    of: (name: string, value: string) => `of at most ${name} = ${value}`,
    says: '0 when one candidate has everything; ln N when all have the same.',
  },
  loss: {
    name: 'Loss',
    symmetric: 'symmetric',
    says: 'Mean −ln p of the matched pairs; guessing costs ln N. The top is 2 ln N; ▲ marks a value above it, whose number stands beside the name.',
    above: '▲ above',
  },
  share: {
    name: 'Hardest negative’s share of the repulsion',
    says: 'Small τ: only the nearest wrong candidate is pushed away. Large τ: all.',
  },
  best: {
    mark: 'best',
    at: (temperature: string, loss: string) => `The loss is least at τ = ${temperature}: there it is ${loss}. Below, the wrong choice costs more and more, like 1/τ; above, the right ones blur.`,
    cold: 'Every partner comes first, so the loss falls towards 0 as τ → 0: no τ is best.',
    tied: (loss: string) => `No rival beats a partner, but some tie with one: as τ → 0 the loss falls towards ${loss} and no further. No τ is best.`,
    hot: (loss: string) => `On average the partners are no nearer than the rest: the loss falls towards ${loss}, a guess, as τ → ∞. No τ is best.`,
    constant: 'All candidates score alike: the loss is the same at every τ.',
    right: (images: string, texts: string) => `Images that put their own text first: ${images}. Texts that put their own image first: ${texts}. No τ changes that.`,
    show: 'Show the best τ',
    go: 'Go to the best τ',
    found: 'Found. A lower τ would not make the model more accurate: it only makes it surer, of its mistakes too.',
    start: 'Go to CLIP’s start, 0.07',
    limit: 'Go to CLIP’s limit, 0.01',
  },
  zero: 'A zero vector has no direction: by convention its cosines count as 0 here, so it guesses at every τ.',
  table: 'The curves as a table',
  source: 'Radford et al. 2021, section 2. Shares: Wang and Liu 2021, equation 5.',
};
