// What there is to say of the address: values that are none, a link that could not be opened, changes that are not kept.
import type { EmbedWarning } from '../../document/embed/parameters.ts';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { linkFaultText } from '../../panels/linkFaultText.ts';
import { usePage } from '../../panels/page.ts';
import type { AddressFault } from '../../state/address.ts';
import type { SaveProblem } from '../../state/autosave.ts';
import './framed.css';

interface AddressNoticesProps {
  readonly warnings: readonly EmbedWarning[];
  readonly fault: AddressFault | null;
  readonly problem: SaveProblem | null;
}

export function AddressNotices({ warnings, fault, problem }: AddressNoticesProps) {
  const { messages: { errors }, locale } = usePage();
  const words = embedMessages(locale);
  if (warnings.length === 0 && !fault && !problem) return null;
  return (
    <div className="address-notices" role="alert">
      {warnings.map(({ parameter, value, names }) => (
        <p key={`${parameter} ${value}`}>{words.unknownValue(parameter, value)} {words.possible(names.join(', '))}</p>
      ))}
      {fault && <p>{fault.problem === 'scenes' ? errors.link.scenes : linkFaultText(fault, errors)}</p>}
      {problem && <p>{problem === 'full' ? errors.storageFull : errors.storageBlocked}</p>}
    </div>
  );
}
