// What every small figure of a question is given; what its controls are set to is its own business.
import type { Locale } from '../../i18n/locale.ts';

export interface PredictionFigureProps {
  readonly locale: Locale;
  /** While the question is open: what would give the answer away is hidden, and the controls stay where they are. */
  readonly isMasked: boolean;
}
