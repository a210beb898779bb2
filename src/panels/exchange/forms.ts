// The entry of the part that is loaded when a dialog is opened.
export { CopyForm } from './CopyForm.tsx';
export { HandOutForm } from './HandOutForm.tsx';
export { LinkForm } from './LinkForm.tsx';
export { PasteForm } from './PasteForm.tsx';
export { PresentForm } from '../present/PresentForm.tsx';
