// The list of scenes: made, put in order, presented, and taken away as a link or a file.
import { useLayoutEffect, useRef, useState } from 'react';
import { limits } from '../../document/limits.ts';
import { writeScenesFile } from '../../document/scenes/scenes.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { linkTo } from '../../state/address.ts';
import { saveFile } from '../../views/behaviours/saveFile.ts';
import { Button } from '../../views/fields/Button.tsx';
import { FileButton } from '../../views/fields/FileButton.tsx';
import { presentAddress } from '../exchange/addresses.ts';
import { usePage } from '../page.ts';
import { AddScene } from './AddScene.tsx';
import { LinkOut } from './LinkOut.tsx';
import { openScenesFile } from './openScenesFile.ts';
import { SceneRow } from './SceneRow.tsx';
import { keepingText, scenesFaultText } from './scenesWords.ts';
import { useScenesLink } from './useScenesLink.ts';
import { useSceneList } from './useSceneList.ts';

const fileName = 'clip-lab-scenes.json';

export function SceneListForm() {
  const { lab, locale } = usePage();
  const words = scenesMessages(locale);
  const { list, scenes, before, problem, fault, isRestored } = useSceneList();
  const { fragment, short, isTooLong } = useScenesLink(scenes);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** Where the focus goes once the list is drawn anew; what is moved keeps it. */
  const wanted = useRef<string | null>(null);
  const [said, setSaid] = useState({ count: 0, text: '' });
  const [error, setError] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) (root.current?.querySelector<HTMLElement>(wanted.current) ?? field.current)?.focus();
    wanted.current = null;
  });

  const say = (text: string) => {
    setSaid(({ count }) => ({ count: count + 1, text }));
    setError(null);
  };
  const add = async (title: string) => {
    if (list.add([{ title, link: await linkTo(lab) }])) say(words.added(list.store.getState().scenes.length, title));
  };
  const move = (at: number, by: -1 | 1) => {
    const scene = scenes[at];
    if (!scene) return;
    list.move(scene.id, at + by);
    say(words.moved(at + by + 1, scenes.length));
  };
  const remove = (at: number) => {
    const [scene, next] = [scenes[at], scenes[at + 1] ?? scenes[at - 1]];
    if (!scene) return;
    wanted.current = `[data-scene='${next?.id ?? ''}'] [data-remove]`;
    list.remove(scene.id);
    say(words.removed(scene.title));
  };
  const undo = () => {
    list.undo();
    say(words.undone);
    field.current?.focus();
  };
  const save = () => {
    saveFile(fileName, new Blob([writeScenesFile(scenes)], { type: 'application/json' }));
    say(words.saved(fileName));
  };
  const open = async (file: File) => {
    const opened = await openScenesFile(file, list, locale);
    say(opened.said ?? '');
    setError(opened.error);
  };

  return (
    <section ref={root} className="present-part">
      <h3>{words.list}</h3>
      <p className="exchange-hint">{words.listHint}</p>
      {isRestored && scenes.length === 0 && <p className="scenes-empty">{words.empty}</p>}
      {scenes.length > 0 && (
        <ol className="scene-list">
          {scenes.map((scene, at) => (
            <SceneRow
              key={scene.id} scene={scene} number={at + 1} total={scenes.length} words={words} onMove={(by) => move(at, by)} onRemove={() => remove(at)}
              onRename={(title) => {
                list.rename(scene.id, title);
                say(words.renamed(at + 1, title.trim()));
              }}
            />
          ))}
        </ol>
      )}
      <AddScene field={field} isFull={scenes.length >= limits.scenes.count} words={words} onAdd={(title) => void add(title)} />
      <div className="scenes-said">
        <div role="status"><p key={said.count}>{said.text}</p></div>
        {before && <button type="button" className="quiet" onClick={undo}>{words.undo}</button>}
      </div>
      {isTooLong && <p className="field-error" role="alert">{words.linkTooLong}</p>}
      {problem && <p role="alert">{keepingText(problem, locale)}</p>}
      {fault && <p className="field-error" role="alert">{words.notRestored(scenesFaultText(fault, locale))}</p>}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
      {scenes.length > 0 && !isTooLong && <LinkOut name={words.presentScenes} address={presentAddress(fragment, locale)} short={presentAddress(short, locale)} words={words} />}
      <div className="present-actions">
        {scenes.length > 0 && <Button onClick={save}>{words.save}</Button>}
        <FileButton name={words.open} onFile={(file) => void open(file)} />
      </div>
    </section>
  );
}
