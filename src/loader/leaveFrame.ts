// Gives the keys back to the host's page, when Escape was pressed in a frame that had no use for it.

/** `key` is what the frame tells, `active` what has the focus, and `focus` the window's. A focus that is elsewhere stays there. */
export function leaveFrame(key: unknown, frame: Pick<HTMLElement, 'blur'>, active: unknown, focus: () => void): void {
  if (key !== 'Escape' || active !== frame) return;
  frame.blur();
  // Some browsers go on sending keys to the frame until the window itself has them.
  focus();
}
