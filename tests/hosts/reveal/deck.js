// Starts the deck; the rest is what docs/embedding.md says for one.
Reveal.initialize({ hash: true });

const keys = { PageUp: 33, PageDown: 34, End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
window.addEventListener('message', ({ source, origin, data }) => {
  if (origin !== 'https://lab.example' || data?.clipLab !== 1) return;
  // An embed tells its keys to those that have said something.
  if (data.type === 'ready') source.postMessage({ clipLab: 1, type: 'getState' }, origin);
  if (data.type !== 'key') return;
  if (data.key === 'Escape') document.activeElement.blur();
  else Reveal.triggerKey(keys[data.key]);
});
Reveal.on('slidechanged', () => document.activeElement.blur());
