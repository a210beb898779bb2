// One scene of the list: its title, its place, and what else can be done with it.
import { limits } from '../../document/limits.ts';
import type { ListedScene } from '../../document/scenes/keptScenes.ts';
import { cutTitle } from '../../document/scenes/scenes.ts';
import type { scenesMessages } from '../../i18n/scenes/messages.ts';
import { Button } from '../../views/fields/Button.tsx';
import { Menu } from '../../views/fields/Menu.tsx';
import { TextField } from '../../views/fields/TextField.tsx';
import { usePage } from '../page.ts';
import type { SceneEdits } from './useSceneEdits.ts';

interface SceneRowProps {
  readonly scene: ListedScene;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly words: ReturnType<typeof scenesMessages>;
  readonly edits: SceneEdits;
}

export function SceneRow({ scene, number, total, words, edits }: SceneRowProps) {
  const { messages } = usePage();
  const move = (by: -1 | 1, name: string, sign: string) => (
    <Button aria-label={name} title={name} isIdle={number + by < 1 || number + by > total} onClick={() => void edits.move(scene, by)}>{sign}</Button>
  );
  return (
    <li className="scene-row" data-scene={scene.id}>
      <span className="scene-number" aria-hidden="true">{number}</span>
      <TextField
        label={words.title(number)} value={scene.title} max={limits.scenes.title} messages={messages} check={(text) => (cutTitle(text) === '' ? words.noTitle : null)}
        onCommit={(title) => void edits.rename(scene, title)}
      />
      <div className="scene-buttons">
        {move(-1, words.moveUp(number), '↑')}
        {move(1, words.moveDown(number), '↓')}
        <Menu
          name={words.more(number)} sign="⋯"
          items={[
            { name: words.show, onSelect: () => void edits.show(scene) },
            { name: words.replace, onSelect: () => void edits.replace(scene) },
            { name: words.remove, onSelect: () => void edits.remove(scene) },
          ]}
        />
      </div>
    </li>
  );
}
