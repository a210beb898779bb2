// The open card's task again, in the editor that covers the card on a narrow screen.
import { TaskWords } from '../lesson/TaskWords.tsx';
import { useOpenTask } from '../lesson/openTask.ts';

export function TaskLine() {
  const task = useOpenTask();
  return task && <p className="task-line" data-done={task.isDone || undefined}><TaskWords task={task} /></p>;
}
