// Why a list of scenes could not be read, in English.
export const en = {
  missing: (field: string) => `its link has no “${field}”.`,
  inScene: (number: number, reason: string) => `Scene ${number}: ${reason}`,
  faults: {
    unreadable: 'The browser could not read it.',
    version: 'It was made by a newer version of the page.',
    damaged: 'It is not a list of scenes, or it is damaged.',
    limits: 'It asks for numbers or sizes that the page cannot show.',
    tooLong: 'It is too long for a list of scenes.',
    browser: 'It is compressed, which this browser cannot read.',
    title: 'A title is missing, or too long.',
    empty: 'It has no scenes.',
    tooMany: 'It has too many scenes.',
  },
  sceneFaults: {
    version: 'its link was made by a newer version of the page.',
    damaged: 'its link is missing or damaged.',
    limits: 'its link asks for numbers or sizes that the page cannot show.',
    tooLong: 'its link is too long.',
    browser: 'its link is compressed, which this browser cannot read.',
    title: 'its title is missing, or longer than 80 characters.',
  },
};
