// What an embed in a frame of ours tells, read without trust; the rest of what passes between pages is none of ours.
import * as v from 'valibot';
import { messageVersion } from './messages.ts';
import { limits } from '../limits.ts';
import { stages } from '../../notation/cellRef.ts';

/** px; beyond it, what tells a height is not the figure. The loader, which imports nothing, has the same (`loader/highest.ts`). */
const highest = 20_000;

const clipLab = v.literal(messageVersion);
const link = v.pipe(v.string(), v.maxLength(limits.link.encoded));

const schema = v.variant('type', [
  v.object({ clipLab, type: v.literal('ready') }),
  v.object({ clipLab, type: v.literal('height'), height: v.pipe(v.number(), v.minValue(1), v.maxValue(highest)) }),
  v.object({ clipLab, type: v.literal('step'), step: v.picklist(stages) }),
  v.object({ clipLab, type: v.literal('change'), link }),
  v.object({ clipLab, type: v.literal('state'), link, step: v.picklist(stages), id: v.nullable(v.string()) }),
]);

export type FrameMessage = v.InferOutput<typeof schema>;

/** null for everything else. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const read = v.safeParse(schema, data);
  return read.success ? read.output : null;
}
