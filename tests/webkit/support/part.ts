// A part of the page by role and accessible name, looked up each time it is used; waits until it is there.
import type { Page } from './page.ts';
import type { ElementReference, Point } from './session.ts';

/** Which elements can have a role; the browser itself is then asked for their names, and for the role of those that fit. */
const selectors = {
  alert: '[role=alert]',
  button: 'button:not([role])',
  columnheader: '[role=columnheader]',
  combobox: 'select',
  dialog: '[role=dialog]',
  grid: '[role=grid]',
  gridcell: '[role=gridcell]',
  heading: 'h1, h2, h3',
  math: 'math',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  rowheader: '[role=rowheader]',
  slider: '[role=slider]',
  status: 'output, [role=status]',
  switch: '[role=switch]',
  tab: '[role=tab]',
  textbox: 'input[type=text]',
} as const;

export type Role = keyof typeof selectors;

/** The role as WebKit tells it: a list that drops down is a button to it. */
const told = (role: Role): string => (role === 'combobox' ? 'button' : role);

export interface PartOptions {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
}

const patience = 10_000;

function fits(label: string, { name, exact }: PartOptions): boolean {
  if (name === undefined) return true;
  if (name instanceof RegExp) return name.test(label);
  return exact ? label === name : label.toLowerCase().includes(name.toLowerCase());
}

export class Part {
  constructor(
    private readonly owner: Page,
    private readonly role: Role,
    private readonly options: PartOptions = {},
    private readonly within: Part | null = null,
  ) {}

  page = (): Page => this.owner;
  getByRole = (role: Role, options?: PartOptions): Part => new Part(this.owner, role, options, this);

  /** What is there now. */
  async all(): Promise<readonly ElementReference[]> {
    const { session } = this.owner;
    const scopes = this.within ? await this.within.all() : [null];
    const found: ElementReference[] = [];
    for (const scope of scopes) {
      const candidates = await session.run(
        (root: Element | null, selector: string) => Array.from((root ?? document).querySelectorAll(selector)).filter((each) => each.checkVisibility()),
        scope,
        selectors[this.role],
      ) as unknown as readonly ElementReference[];
      const labels = await Promise.all(candidates.map((candidate) => (this.options.name === undefined ? '' : session.label(candidate))));
      const named = candidates.filter((_candidate, index) => fits(labels[index] ?? '', this.options));
      const roles = await Promise.all(named.map(session.role));
      found.push(...named.filter((_candidate, index) => roles[index] === told(this.role)));
    }
    return found;
  }

  /** The one that is meant, once there is exactly one. */
  private async element(): Promise<ElementReference> {
    const until = Date.now() + patience;
    for (;;) {
      // What is looked at may be drawn anew meanwhile: then it is looked up again.
      const found = await this.all().catch(() => []);
      const [only] = found;
      if (only && found.length === 1) return only;
      if (Date.now() > until) throw new Error(`${found.length} of role ${this.role} named ${String(this.options.name)}, where one is meant`);
    }
  }

  count = async (): Promise<number> => (await this.all()).length;
  click = async (): Promise<unknown> => this.owner.session.click(await this.element());
  innerText = async (): Promise<string> => this.owner.session.text(await this.element());
  accessibleName = async (): Promise<string> => this.owner.session.label(await this.element());

  async evaluate<Result>(act: (element: Element) => Result): Promise<Result> {
    return this.owner.session.run(act as (...values: never[]) => Result, await this.element());
  }

  focus = (): Promise<void> => this.evaluate((element) => (element as HTMLElement).focus());
  isFocused = (): Promise<boolean> => this.evaluate((element) => element === document.activeElement);
  value = (): Promise<string> => this.evaluate((element) => (element as HTMLInputElement).value);
  isChecked = (): Promise<boolean> => this.evaluate((element) => (element as HTMLInputElement).checked);
  attributes = (): Promise<Record<string, string>> => this.evaluate((element) => Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])));

  async press(keys: string): Promise<void> {
    await this.focus();
    await this.owner.keyboard.press(keys);
  }

  /** Types over what stands in a field. */
  async fill(text: string): Promise<void> {
    await this.press('Control+a');
    await this.owner.keyboard.press('Delete');
    await this.owner.keyboard.type(text);
  }

  /** Takes an option of a list by its text. */
  async choose(text: string): Promise<void> {
    const find = (list: HTMLSelectElement, wanted: string) => Array.from(list.options).find(({ label }) => label === wanted);
    const option = (await this.owner.session.run(find as never, await this.element(), text)) as ElementReference;
    await this.owner.session.click(option);
  }

  /** The middle, in the window. */
  middle = (): Promise<Point> =>
    this.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
}
