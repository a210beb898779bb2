// Where the card stands above the figure: its task in a line over the figure, as long as the card's own words are out of sight.
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { stacked } from '../page.ts';
import { TaskWords } from './TaskWords.tsx';
import { useOpenTask } from './openTask.ts';
import './taskBar.css';

export function TaskBar() {
  const task = useOpenTask();
  const isStacked = useMediaQuery(stacked);
  if (!task || task.isSeen || !isStacked) return null;
  return (
    <div className="task-bar">
      <button type="button" data-done={task.isDone || undefined} onClick={task.show}>
        <span><TaskWords task={task} /></span><span aria-hidden="true">↑</span>
      </button>
    </div>
  );
}
