// A text as a QR code, black on white in every theme, and beside it what there is to say of it.
import { useMemo, type ReactNode } from 'react';
import { createQrCode, quietZone } from './qrCode.ts';
import './qrCode.css';

interface QrCodeProps {
  /** ASCII, as addresses are. */
  readonly text: string;
  readonly words: {
    readonly name: string;
    /** From how many times its width it is read. */
    readonly dense: (widths: number) => string;
    readonly tooLong: string;
  };
  /** What else is said of it. */
  readonly children?: ReactNode;
}

/** Pixels below which a screen cannot draw modules of nearly one size. */
const leastModule = 3;

export function QrCode({ text, words, children }: QrCodeProps) {
  const code = useMemo(() => createQrCode(text), [text]);
  const size = (code?.modules ?? 0) + 2 * quietZone;
  return (
    <div className="qr-code">
      {code && (
        <svg viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`} role="img" aria-label={words.name} shapeRendering="crispEdges" style={{ minInlineSize: `min(100%, ${leastModule * size}px)` }}>
          {/* No colours of the theme: readers expect these. */}
          <rect x={-quietZone} y={-quietZone} width={size} height={size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      )}
      <div className="qr-code-notes">
        {!code && <p>{words.tooLong}</p>}
        {code?.isDense && <p>{words.dense(Math.floor(code.reach))}</p>}
        {children}
      </div>
    </div>
  );
}
