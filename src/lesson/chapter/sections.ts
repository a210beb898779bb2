// The parts of the chapter's simulation, and last what it says in words alone: the cards of the topic.

export const chapterSections = ['set-up', 'step-1', 'step-2', 'step-3', 'step-4', 'words'] as const;
export type ChapterSection = (typeof chapterSections)[number];
