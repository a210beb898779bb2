// The cards of zero-shot classification in English.
export const cards = {
  task: 'Try it',
  done: 'Done.',
  answer: 'Answer',
  choose: 'Choose one of the answers.',
  classifier: {
    title: 'Labels become a classifier',
    sentences: [
      'Nobody trained CLIP on these classes. Each label is put into a template, and the text encoder turns the prompt into a <text>vector</text>.',
      'Side by side, the vectors of the classes are the weights of a <b>linear classifier</b>: the <image>image’s</image> vector, divided by its length, times each of them gives a cosine, times the scale a logit, and the softmax along the row a probability.',
      'How sure is it? Report the probability of the answer, and the runner-up’s beside it. Both are relative to this list: with other classes on it, the same image gets other probabilities.',
      'So the matrix is M × K, M images by K classes, and not N × N. There is no diagonal and no loss: nothing is learned here, and the labels stay text. Rename one, add one: that is another classifier.',
      'The wolf is a trap: it lies near the dog. A cosine that is larger by 0.01 makes a class <b>e</b> ≈ 2.72 times likelier at scale 100, and only a tenth likelier at scale 10.',
    ],
    body: 'Change numbers of the <image>dog’s</image> image until another class wins. Undo brings it back.',
  },
  ensemble: {
    title: 'Many prompts, one vector',
    sentences: [
      'The answer depends on the wording. CLIP therefore takes several templates for each class: it brings every prompt to length 1, averages the <text>vectors</text>, and brings the mean, which is shorter than 1 unless all prompts agree, to length 1 again.',
      'That is one vector for each class, made once and kept: 80 templates cost no more per image than one. Averaging the <b>probabilities</b> of the templates is something else, with one softmax for each.',
      'Here two prompts of “cat” lie 35° from the image of the dog and the third 80°, while all prompts of “dog” lie 40° from it. Two softmaxes of three are sure of the cat, and carry their mean. The third prompt turns the mean vector of “cat” away, and so CLIP’s way answers “dog”.',
      'With 80 templates ImageNet’s accuracy rose by 3.5 points over one (Radford et al. 2021). That is no proof for a single image: neither mean is right by nature.',
    ],
    body: 'Let the matrix show the mean of the <b>probabilities</b>, and compare the first row.',
  },
  'missing-class': {
    title: 'The right answer is not on the list',
    sentences: [
      'A softmax shares out the whole among the classes that are offered. “None of these” is not among them.',
    ],
    body: 'Guess first. Then remove the class “dog” and watch the row of the <image>dog’s</image> image.',
    question: 'Without the class “dog”, what becomes of the <image>dog’s</image> image?',
    options: ['Each class gets about a third.', 'No class gets much: none of them fits.', 'Another class gets nearly all.'],
    guessed: (option: string) => `You guessed: ${option}`,
    now: 'Now remove “dog” and see.',
    reasons: [
      'A third each would need equal cosines. They are not equal, and at scale 100 a small lead decides nearly everything.',
      'The probabilities of a row always add up to 1: what the dog had must go to the others, however badly they fit.',
      'As you said: among those that are left one leads, and at scale 100 its lead decides nearly everything.',
    ],
    outcome: (answer: string, probability: string) => `Now the image of the dog is “${answer}”, with probability ${probability}. Neither its cosine with that class nor the image has changed: only the rivals have.`,
    moral: 'A high probability says: better than the others on this list, at this scale. It does not say: right. Remove the winner once more, and the next one takes over.',
  },
};
