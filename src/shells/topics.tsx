// Each topic's lab, brought in when it is first opened.
import { lazy } from 'react';
import type { TopicComponents } from '../panels/lesson/LessonPanel.tsx';

export const topicComponents: TopicComponents = {
  predict: lazy(async () => ({ default: (await import('../labs/predict/Predict.tsx')).Predict })),
  chapter: lazy(async () => ({ default: (await import('../labs/chapter/Chapter.tsx')).Chapter })),
  'zero-shot': lazy(async () => ({ default: (await import('../labs/zeroShot/ZeroShot.tsx')).ZeroShot })),
  guided: lazy(async () => ({ default: (await import('../labs/guided/GuidedLesson.tsx')).GuidedLesson })),
  glossary: lazy(async () => ({ default: (await import('../labs/glossary/Glossary.tsx')).Glossary })),
  temperature: lazy(async () => ({ default: (await import('../labs/temperature/TemperatureMicroscope.tsx')).TemperatureMicroscope })),
  'real-numbers': lazy(async () => ({ default: (await import('../labs/realNumbers/RealNumbers.tsx')).RealNumbers })),
  'break-it': lazy(async () => ({ default: (await import('../labs/breakIt/BreakIt.tsx')).BreakIt })),
  training: lazy(async () => ({ default: (await import('../labs/training/TrainingLab.tsx')).TrainingLab })),
  golf: lazy(async () => ({ default: (await import('../labs/golf/Golf.tsx')).Golf })),
  cell: lazy(async () => ({ default: (await import('../labs/cell/Cell.tsx')).Cell })),
  directions: lazy(async () => ({ default: (await import('../labs/directions/Directions.tsx')).Directions })),
  'pseudo-code': lazy(async () => ({ default: (await import('../labs/pseudoCode/PseudoCode.tsx')).PseudoCode })),
};
