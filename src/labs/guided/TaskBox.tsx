// What the learner is asked to do on a card, whether it is done, and what was seen in doing it.
import { useCallback, useEffect, useState } from 'react';
import type { guidedMessages } from '../../i18n/guided/messages.ts';
import { tasks, type Seen, type Task, type TaskId } from '../../lesson/guided/tasks.ts';
import { writePlace, type Place } from '../../lesson/topics.ts';
import { formatLocale } from '../../notation/format.ts';
import { useTellTask } from '../../panels/lesson/openTask.ts';
import { useIsDone, usePage } from '../../panels/page.ts';
import { frameOf } from '../../state/frame.ts';
import type { LabState } from '../../state/labStore.ts';
import { useSeen } from '../../views/behaviours/useSeen.ts';

function seenIn(state: LabState): Seen {
  return { ...state, trace: frameOf(state.document).trace };
}

interface TaskBoxProps {
  readonly id: TaskId;
  readonly words: ReturnType<typeof guidedMessages>;
}

/** Follows what is committed: a task is done when the hand lets go. */
export function TaskBox({ id, words }: TaskBoxProps) {
  const { lab, course, locale } = usePage();
  const [numbers, setNumbers] = useState<readonly string[] | null>(null);
  const isDone = useIsDone({ topic: 'guided', card: id });
  useEffect(() => {
    const task: Task = tasks[id];
    const place: Place = { topic: 'guided', card: id };
    const look = () => {
      // The next card sets up its own figure before this one has gone.
      const now = course.store.getState().place;
      if (now === null || writePlace(now) !== writePlace(place)) return;
      const seen = seenIn(lab.store.getState());
      if (!task.isDone(seen)) return;
      setNumbers(task.numbers(seen));
      course.complete(place);
    };
    look();
    return lab.store.subscribe(look);
  }, [lab, course, id]);

  const { todo, seen }: { readonly todo: string; readonly seen: (first: string, second: string) => string } = words.tasks[id];
  const [isSeen, setSeen] = useState(true);
  const box = useSeen<HTMLElement>(0, setSeen);
  const show = useCallback(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus({ preventScroll: true });
  }, [box]);
  const [first = '', second = ''] = (numbers ?? []).map((text) => formatLocale(text, locale));
  const closing = numbers ? seen(first, second) : '';
  useTellTask({ todo, seen: closing, state: isDone ? words.didIt : words.toDo, isDone, isSeen, show });
  return (
    <section ref={box} tabIndex={-1} className="task" aria-label={words.task} data-done={isDone || undefined}>
      <p className="task-state">{isDone ? <><span aria-hidden="true">✓ </span>{words.didIt}</> : words.toDo}</p>
      <p className="task-todo">{todo}</p>
      <p className="task-seen" role="status">{closing || (isDone && words.before)}</p>
    </section>
  );
}
