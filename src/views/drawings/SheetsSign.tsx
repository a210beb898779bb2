// Two sheets, one over the other: the sign of copying.
import './drawings.css';

export function SheetsSign() {
  return (
    <svg className="drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 16 H5 V4 H15 V7" />
      <rect x={9} y={8} width={10} height={12} rx={1} />
    </svg>
  );
}
