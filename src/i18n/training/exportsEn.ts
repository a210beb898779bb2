// The words of the training lab's exports in English.
export const exports = {
  menu: 'Export the run',
  csv: 'Curves as CSV',
  script: 'PyTorch code of this run',
  sphereSvg: 'Sphere as SVG',
  spherePng: 'Sphere as PNG',
  curvesSvg: 'Curves as SVG',
  curvesPng: 'Curves as PNG',
  saved: (name: string) => `Saved: ${name}`,
  failed: 'The browser could not make this file. The SVG may still work.',
  sphereTitle: (step: number) => `Image and text vectors at step ${step}`,
  curvesTitle: (step: number) => `Curves of the run, with step ${step} marked`,
  description: (loss: string) => `CLIP Lab, training. Loss ${loss}.`,
};
