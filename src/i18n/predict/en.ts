// The words of the questions to answer before looking, in English.
import { batchItems } from './batchEn.ts';
import { chapterItems } from './chapterEn.ts';
import { figureItems } from './figuresEn.ts';

export const en = {
  intro: 'Say what will happen, then watch it happen. The figure hides what would give the answer away until you have answered.',
  all: 'All questions',
  score: (right: number, total: number) => `${right} of ${total} right`,
  answered: (count: number) => `answered: ${count}`,
  forget: 'Forget these answers',
  forgotten: 'These answers are forgotten.',
  open: 'not answered',
  answer: 'Answer',
  yourAnswer: 'Your answer',
  choose: 'Choose an answer first.',
  number: 'Your number',
  roughly: 'Roughly is enough.',
  bars: 'Drag the top of each bar, or use the arrow keys.',
  bar: (name: string) => `your bar for ${name}`,
  sum: (sum: string) => `Sum ${sum}; the true ones add up to 1.`,
  cell: (image: number, text: number) => `image ${image}, text ${text}`,
  said: 'You said',
  is: 'It is',
  right: 'Right',
  wrong: 'Not right',
  nearly: 'Nearly',
  believed: 'Often believed, and wrong',
  practice: 'Practice: your first answer is the one that counts.',
  playAgain: 'Play again',
  before: 'Show how it was',
  again: 'Answer again',
  items: { ...chapterItems, ...batchItems, ...figureItems },
};
