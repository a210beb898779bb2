// A button that asks the system for a file.
import { useRef, type ChangeEvent } from 'react';

export function FileButton({ name, onFile }: { readonly name: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again.
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      {/* The button stands for the browser's own, whose words are in the browser's language. */}
      <input ref={input} type="file" hidden onChange={onChange} />
      <button type="button" onClick={() => input.current?.click()}>{name}</button>
    </>
  );
}
