// The guided lesson in English. [[term|words]] leads to the glossary; `seen` says what was done, with its numbers.
export const guided = {
  overview: {
    title: 'From vectors to CLIP, card by card',
    body: (cards: number) => `${cards} short cards use the one figure of the page. Many ask you to <b>do</b> something, and tell you what you have seen. Say to yourself what will happen before you make it happen. Skip what you like; the page remembers where you were.`,
    begin: 'Begin',
    resume: (title: string) => `Continue: ${title}`,
    again: 'Begin again',
    cards: 'Cards',
  },
  dots: 'All cards of the lesson',
  dot: (number: number, title: string) => `${number}: ${title}`,
  done: 'done',
  task: 'Your task',
  toDo: 'To do',
  didIt: 'Done',
  before: 'You have done this before. Do it again to see it again.',
  startAgain: 'Set up again',
  setUps: {
    printed: 'Set up: the chapter’s example as printed.',
    normalised: 'Set up: the chapter’s example, normalised.',
    alike: 'Set up: four pairs, eight times the same vector.',
  },
  goOn: 'Where to go on',
  cards: {
    embedding: {
      title: 'What is an embedding?',
      body: 'An [[embedding|embedding]] is a list of numbers, a vector, that stands for something: <image>pictures</image> on the left, <text>captions</text> on top. In CLIP two networks, the [[encoder|encoders]], make them, and training changes the <b>weights of the networks</b>. Here you move the vectors themselves. These, three numbers each, are the worked example of a course chapter on CLIP.',
    },
    pairs: {
      title: 'A batch of pairs',
      body: 'Picture 1 belongs to caption 1, picture 2 to caption 2, and so on: three [[pair|pairs]] make this [[batch|batch]]. Where a row meets a column there is a cell. The pairs that belong together lie on the <b>diagonal</b>; every other cell is a wrong combination, a [[in-batch-negatives|negative]].',
    },
    product: {
      title: 'Compare by multiplying',
      body: 'To compare a picture with a caption, multiply their numbers one by one and add up: the [[dot-product|dot product]]. The bars drawn with the picked pair show the products of its cell. What one vector has and the other lacks counts for nothing.',
    },
    length: {
      title: 'Longer is not better',
      body: 'A vector’s [[l2-norm|norm]] is its length: square the numbers, add them, take the root. It stands beside each vector, with ≠ 1 where it is not 1. A caption with a longer vector gets larger dot products with every picture that it leans towards, whether it fits or not.',
    },
    normalise: {
      title: 'Keep the direction, drop the length',
      body: 'CLIP [[normalise|normalises]]: it divides each vector by its norm, so that all have <b>length 1</b> and only directions are compared. The chapter takes its vectors to be of length 1 already; its three captions are not. Text 3, of norm 0.762, has the dot product 0.3 with the dog. Once normalised, will that be larger or smaller?',
    },
    cosine: {
      title: 'Compare by the angle',
      body: 'Between vectors of length 1 the dot product is the [[cosine-similarity|cosine]] of their angle: 1 in the same direction, 0 at a right angle, −1 in opposite directions. The circle in which the picked pair is drawn shows its angle, here the dog with the wrong caption.',
    },
    logits: {
      title: 'Divide by the temperature',
      body: 'In a real CLIP nearly all cosines of pictures with captions lie between about 0 and 0.4. Dividing by the [[temperature|temperature]] τ, a small number, magnifies their differences: the results are the [[logits|logits]]. Training starts from τ = 0.07 and learns it; 1/τ may not pass 100. What does twice the temperature do to a logit?',
    },
    choose: {
      title: 'Each picture chooses a caption',
      body: '[[softmax|Softmax]] takes the exponential of each logit in a row and divides it by their sum. So the row becomes [[probability|probabilities]] that add up to 1: how strongly the <image>picture</image> chooses each <text>caption</text>. Only differences count: the same number added to a whole row would change nothing. Now every picture chooses its own caption.',
    },
    search: {
      title: 'Each caption searches a picture',
      body: 'The same logits can be asked down the columns: which <image>picture</image> does this <text>caption</text> find? That is image search. A cell is one logit, but in its column it meets other rivals than in its row. For this question the captions are back as the chapter prints them, not normalised.',
    },
    loss: {
      title: 'The loss: how surprised?',
      body: 'Each picture pays −ln of the probability that it gave its own caption: nothing at 1, and ever more towards 0. The mean is the [[cross-entropy|cross-entropy]] of this direction, in [[nats|nats]]. Guessing gives each of N captions 1/N, and pays −ln(1/N) = ln N. All are right here, so the loss is small. What if two captions change places?',
    },
    symmetric: {
      title: 'Both directions count',
      body: 'CLIP takes the mean of the two directions, pictures choosing captions and captions searching pictures: the [[symmetric-loss|symmetric loss]], a form of [[infonce|InfoNCE]]. Below the columns stands what each caption pays, and beside the rows what each picture pays. Is the burden spread evenly?',
    },
    gradient: {
      title: 'Which way to move',
      body: 'The [[gradient|gradient]] tells how the loss answers to each number. Green in the matrix: raising it raises the loss; purple: raising it lowers the loss. Training takes a small step against it. The boxes beside and above the matrix show the vectors’ gradients, each with its sign; pick one, and you edit the number behind it.',
    },
    alone: {
      title: 'What if there were no negatives?',
      body: 'Wrong cells act through the sums of the softmax: the right caption must beat every wrong one in the batch. Take the wrong ones away. What will be left of the loss, and of the gradient?',
    },
    alike: {
      title: 'What negatives prevent',
      body: 'Eight times the same vector: each picture coincides with its caption, and each matched cosine is 1. Yet the loss is [[ln-n|ln 4]], that of guessing, for every caption fits every picture equally well. This is [[collapse|collapse]]. Matching is not enough: pairs must differ from <b>each other</b>.',
    },
    hardest: {
      title: 'Who pushes hardest?',
      body: 'Each wrong caption pushes a picture away in proportion to its probability. One may come close, a [[hard-negative|hard negative]]; others lie far off. The large figure rests meanwhile.',
    },
    temperature: {
      title: 'What does temperature do?',
      body: 'Temperature sets how much a lead in cosine counts. At τ = 0.07 image 3 gives almost everything to its own caption. Before you drag: will a higher τ make its choice firmer, or softer? And will the order of its captions change?',
    },
    mistake: {
      title: 'Does a low temperature mend mistakes?',
      body: 'A low temperature makes every choice firmer. Does it also make the choices better? Here one caption lies nearer to a wrong picture than to its own. Answer first; then the temperature falls, and you can watch both the loss and the mistake.',
    },
    end: {
      title: 'What you can do now',
      body: 'You can take two vectors to their cosine, their logit and their probability, in both directions, and on to the loss. You can say which way the gradient moves them, why a batch needs [[in-batch-negatives|negatives]], and what temperature does and does not do. Try it on vectors of your own.',
    },
  },
  tasks: {
    pairs: {
      todo: 'Pick the cell where the picture of the dog meets the caption of the bird.',
      seen: () => 'Row 2, column 3: image 2 with text 3. It lies off the diagonal, so CLIP learns to score it low.',
    },
    product: {
      todo: 'Change the second number of text 3 until the picked cell reaches 0.6.',
      seen: (product) => `The dot product is now ${product}. Only numbers that both vectors have added to it.`,
    },
    length: {
      todo: 'Make text 3 twice as long without turning it: double each of its three numbers.',
      seen: (product, probability) => `No angle changed, yet the dot product of the dog with this wrong caption rose from 0.3 to ${product}. Softmax, some cards on, would give it the probability ${probability} instead of 0.000790.`,
    },
    normalise: {
      todo: 'Switch normalisation on, and watch the sum of products for image 2 and text 3.',
      seen: (product, norm) => `It is now ${product}: the dot product divided by both norms, of which that of text 3 is ${norm}. To divide by less than 1 makes larger, by more than 1 smaller. Length no longer counts.`,
    },
    cosine: {
      todo: 'Turn text 3 in the circle until the angle is below 30°.',
      seen: (cosine) => `The cosine is now ${cosine}. But this caption is not the dog’s: training would turn it back.`,
    },
    logits: {
      todo: 'Raise τ to 0.14 or more.',
      seen: (temperature, logit) => `At τ = ${temperature} the logit of pair 1 is ${logit}. All shrank by the same factor, and none overtook another.`,
    },
    choose: {
      todo: 'Make image 1 choose caption 2: change its numbers, or turn it, until the second cell is the darkest of its row.',
      seen: (probability) => `Image 1 now gives caption 2 the probability ${probability}: its direction is nearer to text 2 than to text 1.`,
    },
    loss: {
      todo: 'Swap two captions with the button of the figure that swaps them.',
      seen: (loss, guessing) => `The loss is now ${loss}. Guessing would cost ${guessing}: to be sure and wrong is worse than to know nothing.`,
    },
    symmetric: {
      todo: 'Find the caption that pays most: pick any cell in its column.',
      seen: (loss, share) => `It pays ${loss}: ${share}% of the symmetric loss. Its second number leans towards the dog.`,
    },
    gradient: {
      todo: 'Take a step by hand: bring the loss below 0.00005, and leave τ alone. The second number of text 3 is a good place.',
      seen: (loss) => `The loss is now ${loss}. You moved against the gradient, as training does, in a step of your own size.`,
    },
    alone: {
      todo: 'Remove pairs with the button − until one is left.',
      seen: () => 'One caption to choose from: probability 1, loss 0, and every gradient 0. Without negatives there is nothing to learn.',
    },
    alike: {
      todo: 'Give one pair a direction of its own, image and caption alike, until the loss is below 1.',
      seen: (loss) => `The loss is now ${loss}. That pair tells itself apart; the rest still guess among themselves.`,
    },
    temperature: {
      todo: 'Drag τ above 0.5.',
      seen: (probability, loss) => `Softer: image 3 gives its caption ${probability}, and the loss is ${loss}. The order stays. A high τ lets all negatives push alike; a low one leaves it to the hardest.`,
    },
  } satisfies Readonly<Record<string, TaskWords>>,
};

interface TaskWords {
  readonly todo: string;
  /** At most two numbers, formatted. */
  readonly seen: (first: string, second: string) => string;
}
