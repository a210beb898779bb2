// The words of the embed in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  title: 'CLIP Lab: figura interativa',
  full: 'Abrir completo',
  fullHint: 'Abre em uma nova aba, com estes números',
  explanation: 'Explicação',
  ask: 'Pergunta',
  back: 'Voltar ao passo',
  reveal: 'Mostrar os resultados',
  conceal: 'Esconder os resultados',
  temperatureIs: (value) => `τ = ${value}`,
  unknownValue: (parameter, value) => `“${value}” não é um valor do parâmetro “${parameter}”; vale o padrão.`,
  possible: (names) => `Valores possíveis: ${names}.`,
};
