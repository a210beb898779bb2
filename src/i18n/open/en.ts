// What is said in English where the page itself could not be brought in.

export const en = {
  notLoaded: 'CLIP Lab could not be loaded. Check the connection and reload the page; your numbers stay.',
};
