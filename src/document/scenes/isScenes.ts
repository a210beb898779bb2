// What a list of scenes is known by, apart from what reads it: that is brought in only for one.

/** Whether a fragment (without "#") claims to be such a list, of any version, damaged or not. */
export function isScenes(fragment: string): boolean {
  return /^scenes\d+(?:;|%3[Bb]|$)/.test(fragment);
}
