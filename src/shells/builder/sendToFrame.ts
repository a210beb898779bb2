// Speaks to an embed in a frame of this page's own.
import { messageVersion, type HostMessage } from '../../document/embed/messages.ts';

export function sendToFrame(frame: HTMLIFrameElement | null, message: HostMessage): void {
  // A file's origin cannot be named.
  const target = window.location.protocol === 'file:' ? '*' : window.location.origin;
  frame?.contentWindow?.postMessage({ clipLab: messageVersion, ...message }, target);
}
