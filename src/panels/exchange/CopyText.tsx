// A text to be copied, in the words of the dialogs.
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { CopyText as CopyTextIn } from '../../views/copy/CopyText.tsx';
import { usePage } from '../page.ts';
import './exchange.css';

interface CopyTextProps {
  readonly text: string;
  readonly html?: string | null;
  readonly wraps?: boolean;
  readonly takesFocus?: boolean;
}

export function CopyText({ wraps = false, ...rest }: CopyTextProps) {
  return <CopyTextIn {...rest} wraps={wraps} rows={wraps ? 5 : 10} words={exchangeMessages(usePage().locale)} />;
}
