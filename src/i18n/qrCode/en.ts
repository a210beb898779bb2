// The words about a link's QR code, in English.
export const en = {
  name: 'QR code of this link',
  dense: (widths: number) => `Dense: phones read it from up to ${widths} times its width away. Fewer pairs, dimensions or digits make it sparser.`,
  tooLong: 'This link is too long for a QR code, which holds at most 2953 characters. Copy the link instead.',
  /** An address follows. */
  typed: 'No camera? Type:',
  typedPage: 'No camera? The page, without these numbers:',
  local: 'This address leads to this computer only. Phones need the page from a server that they can reach.',
};
