// When MathJax is brought in: after the first paint, when the page is idle, once; and the queue that typesets without blocking.
type MathJax = typeof import('./mathjax.ts');

let loading: Promise<MathJax> | undefined;
let loaded: MathJax | undefined;

const whenIdle = (task: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 1500 });
  else setTimeout(task, 250);
};

function load(): Promise<MathJax> {
  loading ??= new Promise<MathJax>((resolve, reject) => {
    whenIdle(() => {
      import('./mathjax.ts').then((module) => {
        loaded = module;
        resolve(module);
      }, reject);
    });
  }).catch((reason: unknown) => {
    // The plain text stays; a formula mounted later tries again.
    loading = undefined;
    throw reason;
  });
  return loading;
}

/** Asks for MathJax ahead of the first formula. */
export function prefetchMathJax(): void {
  load().catch(() => undefined);
}

const waiting: (() => void)[] = [];
let running = false;
const sliceMs = 8;

function run(): void {
  const end = performance.now() + sliceMs;
  try {
    do waiting.shift()?.();
    while (waiting.length > 0 && performance.now() < end);
  } finally {
    // What one throws goes on to the browser, and the others still have their turn.
    running = waiting.length > 0;
    if (running) setTimeout(run);
  }
}

/** Calls back with MathJax when it is there and the page has time; the returned function calls it off. */
export function whenMathJax(ready: (mathjax: MathJax) => void): () => void {
  let wanted = true;
  const enqueue = (mathjax: MathJax) => {
    waiting.push(() => {
      if (wanted) ready(mathjax);
    });
    if (!running) {
      running = true;
      setTimeout(run);
    }
  };
  if (loaded !== undefined) {
    // A formula mounted later shows typeset at once.
    ready(loaded);
  } else {
    load().then(enqueue, () => undefined);
  }
  return () => {
    wanted = false;
  };
}
