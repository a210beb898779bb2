// Puts a shell on the page, with the styles that all of them share.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../views/theme/tokens.css';
import '../views/fields/controls.css';
import './page.css';

export function render(root: HTMLElement, shell: ReactNode): void {
  createRoot(root).render(shell);
}
