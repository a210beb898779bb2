// The words of one step, in the order in which they are read.

export const step = (tab: string, title: string, body: string, chapterStep: string, note: string, question: string, answer: string) => ({
  tab, title, body, chapterStep, note, question, answer,
});
