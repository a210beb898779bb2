// An open book: the lesson, where there is no room for its name.
export function BookSign() {
  return (
    <svg className="drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 7C10 5.4 7 5 4 5v13c3 0 6 .4 8 2 2-1.6 5-2 8-2V5c-3 0-6 .4-8 2zv13" />
    </svg>
  );
}
