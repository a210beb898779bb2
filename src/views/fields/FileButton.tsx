// A button that asks the system for a file.
import { useRef, type ChangeEvent, type ReactNode } from 'react';

interface FileButtonProps {
  readonly name: string;
  /** Seen instead of the name. */
  readonly sign?: ReactNode;
  readonly className?: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ name, sign, className, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again.
    currentTarget.value = '';
    if (file) onFile(file);
  };
  const signed = sign === undefined ? {} : { 'aria-label': name, title: name };
  return (
    <>
      {/* The button stands for the browser's own, whose words are in the browser's language. */}
      <input ref={input} type="file" hidden onChange={onChange} />
      <button type="button" className={className} {...signed} onClick={() => input.current?.click()}>{sign ?? name}</button>
    </>
  );
}
