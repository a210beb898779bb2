// The notices above the figure.
import { useNotices } from './useNotices.ts';

export function FigureNotices() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  return <ul className="notices">{notices.map((notice) => <li key={notice}>{notice}</li>)}</ul>;
}
