// ln Σ eᶻ, shifted by the maximum so that nothing overflows.

/**
 * ln Σ_k exp(z_k), in nats; −Infinity for an empty list, as the sum is then 0.
 * Source: max + ln Σ exp(z − max), whose sum lies in [1, N].
 */
export function logSumExp(z: ArrayLike<number>): number {
  let max = -Infinity;
  for (let k = 0; k < z.length; k++) max = Math.max(max, z[k] ?? 0);
  if (max === -Infinity || max === Infinity) return max;
  let sum = 0;
  for (let k = 0; k < z.length; k++) sum += Math.exp((z[k] ?? 0) - max);
  return max + Math.log(sum);
}
