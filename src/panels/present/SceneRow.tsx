// One scene of the list: its title, its place, and its end.
import { limits } from '../../document/limits.ts';
import type { scenesMessages } from '../../i18n/scenes/messages.ts';
import type { ListedScene } from '../../state/sceneList.ts';
import { Button } from '../../views/fields/Button.tsx';
import { TextField } from '../../views/fields/TextField.tsx';
import { usePage } from '../page.ts';

interface SceneRowProps {
  readonly scene: ListedScene;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly words: ReturnType<typeof scenesMessages>;
  readonly onRename: (title: string) => void;
  /** By one place. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function SceneRow({ scene, number, total, words, onRename, onMove, onRemove }: SceneRowProps) {
  const { messages } = usePage();
  const move = (by: -1 | 1, name: string, sign: string) => (
    <Button aria-label={name} title={name} isIdle={number + by < 1 || number + by > total} onClick={() => onMove(by)}>{sign}</Button>
  );
  return (
    <li className="scene-row" data-scene={scene.id}>
      <span className="scene-number" aria-hidden="true">{number}</span>
      <TextField label={words.title(number)} value={scene.title} max={limits.scenes.title} messages={messages} check={(text) => (text.trim() === '' ? words.noTitle : null)} onCommit={onRename} />
      <div className="scene-buttons">
        {move(-1, words.moveUp(number), '↑')}
        {move(1, words.moveDown(number), '↓')}
        <Button aria-label={words.remove(number)} title={words.remove(number)} data-remove onClick={onRemove}>×</Button>
      </div>
    </li>
  );
}
