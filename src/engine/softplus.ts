// ln(1 + eˣ), accurate for every x.

/**
 * softplus(x) = ln(1 + eˣ), in nats. Never overflows; keeps full relative accuracy down to the smallest doubles,
 * where ln(1 + eˣ) computed as written would be 0. Source: ln(1 + eˣ) = max(x, 0) + log1p(e^−|x|).
 */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
