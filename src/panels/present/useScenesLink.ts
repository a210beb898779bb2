// The list of scenes as the fragment of an address.
import { useEffect, useState } from 'react';
import { decodeScenes, encodeScenes, type LinkedScene } from '../../document/scenes/scenes.ts';
import { whenMade } from '../../state/whenMade.ts';

interface ScenesLink {
  /** Empty while it is being made, and where it would be too long. */
  readonly fragment: string;
  /** The same in fewer characters, where there are such. */
  readonly short: string;
  readonly isTooLong: boolean;
}

const none: ScenesLink = { fragment: '', short: '', isTooLong: false };

async function linkTo(scenes: readonly LinkedScene[]): Promise<ScenesLink> {
  if (scenes.length === 0) return none;
  const [fragment, short] = await Promise.all([encodeScenes(scenes), encodeScenes(scenes, 0)]);
  // Whoever opens it reads it as this does.
  return (await decodeScenes(fragment)).ok ? { fragment, short, isTooLong: false } : { ...none, isTooLong: true };
}

export function useScenesLink(scenes: readonly LinkedScene[]): ScenesLink {
  const [{ link, of }, setMade] = useState<{ readonly link: ScenesLink; readonly of: readonly LinkedScene[] | null }>({ link: none, of: null });
  useEffect(() => whenMade(linkTo(scenes), (made) => setMade({ link: made, of: scenes })), [scenes]);
  return of === scenes ? link : none;
}
