// Opens the list of topics in place of the step's explanation, and puts it away again.
import { contents } from '../../lesson/topics.ts';
import { BookSign } from '../../views/drawings/BookSign.tsx';
import { useCourseState, usePage } from '../page.ts';

export function LessonButton() {
  const { course, messages } = usePage();
  const isOpen = useCourseState(({ place }) => place !== null);
  return (
    <button type="button" className="lesson-button" aria-pressed={isOpen} onClick={() => (isOpen ? course.close() : course.open(contents))}>
      <span className="lesson-sign"><BookSign /></span>
      <span className="lesson-name">{messages.lesson.open}</span>
    </button>
  );
}
