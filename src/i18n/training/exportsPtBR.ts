// The words of the training lab's exports in Brazilian Portuguese.
import type { exports as english } from './exportsEn.ts';

export const exports: typeof english = {
  menu: 'Exportar o treinamento',
  csv: 'Curvas em CSV',
  script: 'Código PyTorch deste treinamento',
  sphereSvg: 'Esfera em SVG',
  spherePng: 'Esfera em PNG',
  curvesSvg: 'Curvas em SVG',
  curvesPng: 'Curvas em PNG',
  saved: (name) => `Salvo: ${name}`,
  failed: 'O navegador não conseguiu fazer este arquivo. O SVG talvez ainda funcione.',
  sphereTitle: (step) => `Vetores das imagens e dos textos no passo ${step}`,
  curvesTitle: (step) => `Curvas do treinamento, com o passo ${step} marcado`,
  description: (loss) => `CLIP Lab, treinamento. Perda ${loss}.`,
};
