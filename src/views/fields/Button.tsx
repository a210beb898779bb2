// A button that keeps the focus when there is nothing left for it to do: it says so instead of going dead under the finger.
import type { ComponentProps } from 'react';

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'disabled'> & {
  /** Nothing to do now. */
  readonly isIdle?: boolean;
};

export function Button({ isIdle = false, onClick, ...rest }: ButtonProps) {
  return <button type="button" aria-disabled={isIdle || undefined} onClick={isIdle ? undefined : onClick} {...rest} />;
}
