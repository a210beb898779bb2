// The words of what is handed out, in English.
export const en = {
  figure: 'The figure',
  figureHint: 'As it is now. The file carries the link to it: dropped on this page, it brings the numbers back.',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'The browser could not make this file. Try the other format.',
  description: (loss: string, temperature: string) => `Symmetric loss ${loss}, temperature τ = ${temperature}`,
  worksheet: 'Worksheet',
  worksheetHint: 'The figure of this step on paper, with its results left blank.',
  sheets: { blank: 'Without answers', answers: 'With the answers on a second page' },
  print: 'Print…',
  name: 'Name',
  task: 'Fill in the matrix and the losses.',
  answers: 'Answers',
  faults: {
    pictureTooLarge: (name: string) => `“${name}” is larger than 20 MB and was not read.`,
    pictureWithoutState: (name: string) => `“${name}” carries no numbers of this page. Only pictures saved by it do.`,
    pictureDamaged: (name: string) => `The numbers in “${name}” are damaged, of another version or beyond the limits.`,
  },
};
