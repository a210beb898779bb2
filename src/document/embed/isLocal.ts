// Addresses that every computer has for itself.

/** Whether only the machine that the address is read on has the page there. */
export function isLocal(base: string): boolean {
  const { protocol, hostname } = new URL(base);
  return protocol === 'file:' || /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
