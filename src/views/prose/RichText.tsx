// A sentence of the catalogue with its marks: <image> and <text> in their hues, <b> in bold, [[term|words]] as a term. Anything else stays text.
import { Fragment } from 'react';
import { Term } from './Term.tsx';
import './prose.css';

const mark = /<(image|text|b)>(.*?)<\/\1>|\[\[([a-z0-9-]+)\|([^[\]|]+)\]\]/g;

export function RichText({ text }: { readonly text: string }) {
  const parts = text.split(mark);
  // The split gives plain, tag, inner, term, words, plain, tag, inner, … plain.
  return parts.map((part, index) => {
    if (index % 5 === 0) return <Fragment key={index}>{part}</Fragment>;
    if (index % 5 !== 1) return null;
    const [inner, term, words] = parts.slice(index + 1);
    if (term !== undefined) return <Term key={index} id={term}>{words}</Term>;
    return part === 'b' ? <b key={index}>{inner}</b> : <span key={index} className={`hue-${part}`}>{inner}</span>;
  });
}
