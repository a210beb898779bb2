// A sentence of the catalogue with its marks: <image> and <text> in their hues, <b> in bold. Anything else stays text.
import { Fragment } from 'react';
import './prose.css';

const mark = /<(image|text|b)>(.*?)<\/\1>/g;

export function RichText({ text }: { readonly text: string }) {
  const parts = text.split(mark);
  // The split gives plain, tag, inner, plain, tag, inner, … plain.
  return parts.map((part, index) => {
    if (index % 3 === 1) return null;
    if (index % 3 === 0) return <Fragment key={index}>{part}</Fragment>;
    const tag = parts[index - 1];
    return tag === 'b' ? <b key={index}>{part}</b> : <span key={index} className={`hue-${tag}`}>{part}</span>;
  });
}
