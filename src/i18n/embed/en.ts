// The words of the embed in English.
export const en = {
  title: 'CLIP Lab: interactive figure',
  full: 'Open in full',
  fullHint: 'Opens in a new tab, with these numbers',
  explanation: 'Explanation',
  ask: 'Question',
  back: 'Back to the step',
  reveal: 'Reveal the results',
  conceal: 'Hide the results',
  temperatureIs: (value: string) => `τ = ${value}`,
  unknownValue: (parameter: string, value: string) => `“${value}” is not a value of the parameter “${parameter}”; the default is shown.`,
  possible: (names: string) => `Possible: ${names}.`,
};
