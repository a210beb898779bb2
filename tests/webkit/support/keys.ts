// Keys by the names that pages know them by, as the codes that WebDriver sends.

const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The codes of keys that are pressed together, such as `Control+z`. */
export function codesOf(keys: string): string[] {
  return keys.split(/(?<=.)\+/).map((key) => {
    const code = key.length === 1 ? key : codes[key];
    if (code === undefined) throw new Error(`No code is known for the key ${key}.`);
    return code;
  });
}
