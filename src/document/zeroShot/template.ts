// A template and the prompt that it makes of a class's name.

/** In both languages, so that a template typed in one is still one in the other. */
const slot = /\{(?:class|classe)\}/gi;

export function hasSlot(template: string): boolean {
  return template.search(slot) >= 0;
}

/** The template with the name in each of its slots. What the name holds is not read again: a name may itself say `{class}`. */
export function promptText(template: string, name: string): string {
  return template.replace(slot, () => name);
}
