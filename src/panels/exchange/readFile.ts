// The text of a file that was dropped or chosen, or the state that a picture saved here carries; a large one is refused before it is read.
import { encodeDocument } from '../../document/codec.ts';
import type { LinkView } from '../../document/linkText.ts';
import { limits } from '../../document/limits.ts';
import { tensorTextLimit } from '../../engine/index.ts';
import type { FileFault } from './exchange.ts';

/** A picture also tells what of the page it shows. */
type FileReading = { readonly text: string; readonly view: LinkView | null; readonly fileFault: null } | { readonly text: null; readonly fileFault: FileFault };

export async function readFile(file: Pick<File, 'name' | 'size' | 'text' | 'arrayBuffer'>): Promise<FileReading> {
  const refused = (code: FileFault['code']): FileReading => ({ text: null, fileFault: { code, name: file.name } });
  const isPicture = /\.(png|svg)$/i.test(file.name);
  if (isPicture && file.size > limits.picture) return refused('pictureTooLarge');
  if (!isPicture && file.size > tensorTextLimit) return refused('fileTooLarge');
  try {
    if (!isPicture) return { text: await file.text(), view: null, fileFault: null };
    const { readPictureLink } = await import('../../document/picture/pictureLink.ts');
    const read = await readPictureLink(new Uint8Array(await file.arrayBuffer()));
    if (!read) return refused('pictureWithoutState');
    return read.ok ? { text: encodeDocument(read.linked.document), view: read.linked.view, fileFault: null } : refused('pictureDamaged');
  } catch {
    return refused('fileUnreadable');
  }
}
