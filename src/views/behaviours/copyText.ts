// Puts text on the clipboard, and beside it a table for spreadsheets.

/** `html` is taken by what reads tables. False: the browser has no clipboard for this page, or does not let it write. */
export async function copyText(text: string, html: string | null = null): Promise<boolean> {
  try {
    if (html === null || !('ClipboardItem' in window)) await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, body: string) => ({ [type]: new Blob([body], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
    }
    return true;
  } catch {
    return false;
  }
}
