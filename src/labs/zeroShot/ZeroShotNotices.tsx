// Says which vectors have no direction, and what the calculation makes of that.
import { useMemo, useSyncExternalStore } from 'react';
import { mapLive } from '../../notation/live.ts';
import { rowNorms } from '../../state/zeroShot/frame.ts';
import { useZeroShot } from './lab.ts';

export function ZeroShotNotices() {
  const { zeroShot, words, names } = useZeroShot();
  const live = useMemo(
    () =>
      mapLive(zeroShot.live, ({ document, imageNorms, classes, prompts }) =>
        [
          ...document.images.flatMap((image, i) => (imageNorms[i] === 0 ? [words.classes.zeroImage(names.image(image))] : [])),
          ...document.classes.flatMap((each, c) => {
            const name = names.class(each);
            if (classes.degenerate.includes(c)) return [words.classes.cancel(name)];
            const own = prompts[c];
            return own ? [...rowNorms(own)].flatMap((norm, k) => (norm === 0 ? [words.classes.zeroPrompt(k + 1, name)] : [])) : [];
          }),
        ].join('\n'),
      ),
    [zeroShot, words, names],
  );
  const text = useSyncExternalStore(live.subscribe, live.get);
  if (text === '') return null;
  return <ul className="notices">{text.split('\n').map((notice, index) => <li key={index}>{notice}</li>)}</ul>;
}
