// MathJax typesets what the Markdown extension has marked, on each page that comes.
window.MathJax = {
  tex: { inlineMath: [['\\(', '\\)']], displayMath: [['\\[', '\\]']], processEscapes: true, processEnvironments: true },
  options: { ignoreHtmlClass: '.*|', processHtmlClass: 'arithmatex' },
  startup: { typeset: false },
};

document$.subscribe(() => window.MathJax.startup.promise?.then(() => window.MathJax.typesetPromise()));
