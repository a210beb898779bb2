// The open card's task in one line: whether it is done, and what there is to do or what was seen in doing it.
import type { OpenTask } from './openTask.ts';

export function TaskWords({ task }: { readonly task: OpenTask }) {
  return <><b>{task.isDone && <span aria-hidden="true">✓ </span>}{task.state}</b> {task.seen || task.todo}</>;
}
