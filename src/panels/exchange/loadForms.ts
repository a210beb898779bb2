// When the contents of the dialogs are brought in: when they are first wanted, apart from the page.
import { createPart } from '../createPart.ts';

export const { prefetch: prefetchForms, usePart: useForms } = createPart(() => import('./forms.ts'));
