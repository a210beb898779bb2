// What the lines of the chapter are taken from and held against; titles stay as they are in every language.

export const sources = {
  chapter: { authors: 'H. Sandmann', title: '15. CLIP', within: 'Artificial Neural Networks and Deep Learning, Insper' },
  paper: { authors: 'A. Radford et al.', title: 'Learning Transferable Visual Models From Natural Language Supervision', within: '2021, arXiv:2103.00020' },
} as const;
