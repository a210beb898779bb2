// When the task of a card is done.
import type { ZeroShotCard } from '../../lesson/zeroShot/ids.ts';
import type { Way } from '../../lesson/zeroShot/scenes.ts';
import { answerFor, type ZeroShotFrame } from './frame.ts';

/** The dog's image has lost its class to another; the other mean has been looked at; the dog's class is gone. */
export function isTaskDone(card: ZeroShotCard, frame: ZeroShotFrame, way: Way): boolean {
  const { images, classes } = frame.document;
  const isThere = classes.some(({ word }) => word === 'dog');
  switch (card) {
    case 'classifier': {
      const image = images.findIndex(({ drawing }) => drawing === 'dog');
      return isThere && classes[answerFor(frame, 'embeddings', 0, image).best]?.word !== 'dog';
    }
    case 'ensemble':
      return way === 'probabilities';
    case 'missing-class':
      return !isThere;
  }
}
