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
import { addScenesFile } from './addScenesFile.ts';
import { LinkOut } from './LinkOut.tsx';
import { SceneRow } from './SceneRow.tsx';
import { keepingText, scenesFaultText } from './scenesWords.ts';
import { useScenesLink } from './useScenesLink.ts';
import { useSceneList } from './useSceneList.ts';

const fileName = 'clip-lab-scenes.json';

/** Where the next title is typed. */
const nextTitle = '.add-scene input';

interface Said {
  /** So that the same words are said again. */
  readonly count: number;
  readonly text: string;
  /** Where the focus goes; null: it stays, as with what is moved. */
  readonly focus: string | null;
}

export function SceneListForm() {
  const { lab, locale } = usePage();
  const words = scenesMessages(locale);
  const { list, scenes, canUndo, problem, fault, isRestored } = useSceneList();
  const { fragment, short, isTooLong } = useScenesLink(scenes);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>({ count: 0, text: '', focus: null });
  const [error, setError] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (said.focus !== null) root.current?.querySelector<HTMLElement>(said.focus)?.focus();
  }, [said]);

  const say = (text: string, focus: string | null = null) => {
    setSaid(({ count }) => ({ count: count + 1, text, focus }));
    setError(null);
  };
  const full = words.full(limits.scenes.count);
  const add = async (title: string) => {
    if (await list.add([{ title, link: await linkTo(lab) }])) say(words.added(list.store.getState().scenes.length, title));
    else setError(full);
  };
  const move = async (at: number, by: -1 | 1) => {
    const scene = scenes[at];
    if (!scene) return;
    await list.move(scene.id, at + by);
    say(words.moved(at + by + 1, scenes.length));
  };
  const rename = async (id: number, at: number, title: string) => {
    await list.rename(id, title);
    say(words.renamed(at + 1, title.trim()));
  };
  const remove = async (at: number) => {
    const [scene, next] = [scenes[at], scenes[at + 1] ?? scenes[at - 1]];
    if (!scene) return;
    await list.remove(scene.id);
    say(words.removed(scene.title), next ? `[data-scene='${next.id}'] [data-remove]` : nextTitle);
  };
  const undo = async () => {
    if (await list.undo()) say(words.undone, nextTitle);
    else setError(full);
  };
  const save = () => {
    saveFile(fileName, new Blob([writeScenesFile(scenes)], { type: 'application/json' }));
    say(words.saved(fileName));
  };
  const open = async (file: File) => {
    const opened = await addScenesFile(file, list, locale);
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
              key={scene.id} scene={scene} number={at + 1} total={scenes.length} words={words} onMove={(by) => void move(at, by)} onRemove={() => void remove(at)}
              onRename={(title) => void rename(scene.id, at, title)}
            />
          ))}
        </ol>
      )}
      <AddScene field={field} isFull={scenes.length >= limits.scenes.count} words={words} onAdd={(title) => void add(title)} />
      <div className="scenes-said">
        <div role="status"><p key={said.count}>{said.text}</p></div>
        {canUndo && <button type="button" className="quiet" onClick={() => void undo()}>{words.undo}</button>}
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
