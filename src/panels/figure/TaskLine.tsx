// The open card's task again, in the editor that covers the card on a narrow screen.
import { useOpenTask } from '../lesson/openTask.ts';

export function TaskLine() {
  const task = useOpenTask();
  if (!task) return null;
  return (
    <p className="task-line" data-done={task.isDone || undefined}>
      <b>{task.isDone && <span aria-hidden="true">✓ </span>}{task.state}</b> {task.todo}
    </p>
  );
}
