// The mark of CLIP Lab: a 3×3 matrix whose diagonal stands out. public/favicon.svg is the same on a light tile.
import './drawings.css';

const tints = [
  [1, 0.14, 0.24],
  [0.24, 1, 0.14],
  [0.14, 0.24, 1],
] as const;

export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 14 14" aria-hidden="true">
      {tints.flatMap((row, y) =>
        row.map((opacity, x) => <rect key={`${y}${x}`} x={5 * x} y={5 * y} width={4} height={4} rx={0.75} opacity={opacity} />),
      )}
    </svg>
  );
}
