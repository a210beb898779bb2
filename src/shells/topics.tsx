// Each topic's lab, and the list of them, brought in when it is first opened.
import { createPart } from '../panels/createPart.ts';
import type { TopicParts } from '../panels/lesson/LessonPanel.tsx';

export const topicParts: TopicParts = {
  contents: createPart(async () => (await import('../panels/lesson/Contents.tsx')).Contents),
  predict: createPart(async () => (await import('../labs/predict/Predict.tsx')).Predict),
  chapter: createPart(async () => (await import('../labs/chapter/Chapter.tsx')).Chapter),
  'zero-shot': createPart(async () => (await import('../labs/zeroShot/ZeroShot.tsx')).ZeroShot),
  guided: createPart(async () => (await import('../labs/guided/GuidedLesson.tsx')).GuidedLesson),
  glossary: createPart(async () => (await import('../labs/glossary/Glossary.tsx')).Glossary),
  temperature: createPart(async () => (await import('../labs/temperature/TemperatureMicroscope.tsx')).TemperatureMicroscope),
  'real-numbers': createPart(async () => (await import('../labs/realNumbers/RealNumbers.tsx')).RealNumbers),
  'break-it': createPart(async () => (await import('../labs/breakIt/BreakIt.tsx')).BreakIt),
  training: createPart(async () => (await import('../labs/training/TrainingLab.tsx')).TrainingLab),
  golf: createPart(async () => (await import('../labs/golf/Golf.tsx')).Golf),
  cell: createPart(async () => (await import('../labs/cell/Cell.tsx')).Cell),
  directions: createPart(async () => (await import('../labs/directions/Directions.tsx')).Directions),
  'pseudo-code': createPart(async () => (await import('../labs/pseudoCode/PseudoCode.tsx')).PseudoCode),
};
