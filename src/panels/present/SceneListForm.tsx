// The list of scenes: made, put in order, presented, and taken away as a link or a file.
import { useLayoutEffect, useRef } from 'react';
import { limits } from '../../document/limits.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { Button } from '../../views/fields/Button.tsx';
import { FileButton } from '../../views/fields/FileButton.tsx';
import { presentAddress } from '../exchange/addresses.ts';
import { usePage } from '../page.ts';
import { AddScene } from './AddScene.tsx';
import { LinkOut } from './LinkOut.tsx';
import { SceneRow } from './SceneRow.tsx';
import { scenesFaultText } from './scenesFaultText.ts';
import { useSceneEdits } from './useSceneEdits.ts';
import { useScenesLink } from './useScenesLink.ts';
import { useSceneList } from './useSceneList.ts';

interface SceneListFormProps {
  /** Results wait to be asked for. */
  readonly asksFirst: boolean;
  /** A scene is on the page. */
  readonly onShown: () => void;
}

export function SceneListForm({ asksFirst, onShown }: SceneListFormProps) {
  const { locale } = usePage();
  const words = scenesMessages(locale);
  const { list, scenes, canUndo, problem, fault, isRestored } = useSceneList();
  const { fragment, short, isTooLong } = useScenesLink(scenes);
  const edits = useSceneEdits(list, onShown);
  const { said, error } = edits;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (said.focus !== null && (!said.isFallback || document.activeElement === document.body)) root.current?.querySelector<HTMLElement>(said.focus)?.focus();
  }, [said]);
  const addressOf = (text: string) => presentAddress(text, locale, { asksFirst });

  return (
    <section ref={root} className="present-part">
      <h3>{words.list}</h3>
      <p className="exchange-hint">{words.listHint}</p>
      {isRestored && scenes.length === 0 && <p className="scenes-empty">{words.empty}</p>}
      {scenes.length > 0 && (
        <ol className="scene-list">
          {scenes.map((scene, at) => <SceneRow key={scene.id} scene={scene} number={at + 1} total={scenes.length} words={words} edits={edits} />)}
        </ol>
      )}
      <AddScene isFull={scenes.length >= limits.scenes.count} words={words} onAdd={edits.add} />
      <div className="scenes-said">
        <div role="status"><p key={said.count}>{said.text}</p></div>
        {canUndo && <button type="button" className="quiet" onClick={() => void edits.undo()}>{words.undo}</button>}
      </div>
      {isTooLong && <p className="field-error" role="alert">{words.linkTooLong}</p>}
      {problem && <p role="alert">{problem === 'blocked' ? words.blocked : words.storageFull}</p>}
      {fault && <p className="field-error" role="alert">{words.notRestored(scenesFaultText(fault, locale))}{scenes.length > 0 && <> {words.notKept}</>}</p>}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
      {scenes.length > 0 && !isTooLong && <LinkOut name={words.presentScenes} address={addressOf(fragment)} short={addressOf(short)} words={words} />}
      <div className="present-actions">
        {scenes.length > 0 && <Button onClick={edits.save}>{words.save}</Button>}
        <FileButton name={words.open} onFile={(file) => void edits.open(file)} />
      </div>
    </section>
  );
}
