// A calculation as the chapter writes it out, its exponents raised.
import { Fragment } from 'react';

export function Written({ text }: { readonly text: string }) {
  // The split gives plain, exponent, plain, …
  return text.split(/\^(\S+)/).map((part, index) =>
    index % 2 === 0 ? <Fragment key={index}>{part}</Fragment> : <Fragment key={index}><span className="visually-hidden">^</span><sup>{part}</sup></Fragment>,
  );
}
