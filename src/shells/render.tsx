// Puts a shell on the page, with the styles that all of them share.
import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../views/theme/tokens.css';
import '../views/fields/controls.css';
import './page.css';

interface OpenedProps {
  readonly root: HTMLElement;
  readonly children: ReactNode;
}

/** The page is busy until the shell is there and hears what is done to it: effects of what is inside run before this one. */
function Opened({ root, children }: OpenedProps) {
  useEffect(() => root.removeAttribute('aria-busy'), [root]);
  return children;
}

export function render(root: HTMLElement, shell: ReactNode): void {
  createRoot(root).render(<Opened root={root}>{shell}</Opened>);
}
