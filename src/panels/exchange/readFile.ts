// The text of a file that was dropped or chosen; a large one is refused before it is read.
import { tensorTextLimit } from '../../engine/index.ts';
import type { FileFault } from './exchange.ts';

type FileReading = { readonly text: string; readonly fileFault: null } | { readonly text: null; readonly fileFault: FileFault };

export async function readFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<FileReading> {
  const refused = (code: FileFault['code']): FileReading => ({ text: null, fileFault: { code, name: file.name } });
  if (file.size > tensorTextLimit) return refused('fileTooLarge');
  try {
    return { text: await file.text(), fileFault: null };
  } catch {
    return refused('fileUnreadable');
  }
}
