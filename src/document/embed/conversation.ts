// Who an embed listens to and speaks to: the window that holds it, and once that has said something valid, only the origin that it said it from.
import { messageVersion, readHostMessage, type EmbedMessage, type HostReading } from './messages.ts';

/** What an LMS sizes a frame by, beside our own message. */
interface FrameResize {
  readonly subject: 'lti.frameResize';
  readonly height: number;
}

export type Posted = (EmbedMessage & { readonly clipLab: typeof messageVersion }) | FrameResize;

/** The part of a MessageEvent that matters here. */
export interface Received {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** What a sandboxed page or a file is told by: nobody can be named by it. */
const opaque = 'null';

/** These say nothing that the host does not see anyhow. */
const forAnybody: readonly EmbedMessage['type'][] = ['ready', 'height'];

/** `parent` is the window that holds the embed; `post` sends to it, if its origin is `target`. */
export function createConversation(parent: unknown, post: (message: Posted, target: string) => void) {
  /** Of the first valid message; null before it. */
  let origin: string | null = null;
  const target = () => (origin === null || origin === opaque ? '*' : origin);
  const say = (message: Posted) => post(message, target());
  return {
    /** null: not from there, or not a message of ours. */
    receive({ source, origin: from, data }: Received): HostReading | null {
      if (source !== parent || (origin !== null && from !== origin)) return null;
      const reading = readHostMessage(data);
      if (reading.ok) origin ??= from;
      else if (reading.problem === 'foreign' || origin === null) return null;
      return reading;
    },
    send(message: EmbedMessage): void {
      if (origin === null && !forAnybody.includes(message.type)) return;
      say({ clipLab: messageVersion, ...message });
      if (message.type === 'height') say({ subject: 'lti.frameResize', height: message.height });
    },
    hasBegun: (): boolean => origin !== null,
  };
}

export type Conversation = ReturnType<typeof createConversation>;
