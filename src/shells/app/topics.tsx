// Each topic's lab, brought in when it is first opened.
import type { TopicComponents } from '../../panels/lesson/LessonPanel.tsx';

export const topicComponents: TopicComponents = {};
