// How long a text may be to be read as a matrix; apart from the reading, which comes later.

/** Characters (UTF-16 code units) of the longest text that is read, about 1 MB. */
export const tensorTextLimit = 1_000_000;
