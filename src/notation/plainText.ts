// A formula in plain Unicode: what is shown until it is typeset, and what is said or copied in its place.
import type { Formula } from './formula.ts';

const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.trim().split(/\s+/).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]));

const symbols = table(`
  alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ kappa:κ lambda:λ mu:μ nu:ν xi:ξ pi:π rho:ρ
  sigma:σ tau:τ phi:φ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Pi:Π Sigma:Σ Phi:Φ Psi:Ψ Omega:Ω
  cdot:· times:× pm:± le:≤ leq:≤ ge:≥ geq:≥ ne:≠ neq:≠ approx:≈ equiv:≡ infty:∞ sum:∑ prod:∏ partial:∂ nabla:∇ in:∈
  to:→ rightarrow:→ leftarrow:← mapsto:↦ Rightarrow:⇒ Leftrightarrow:⇔ lVert:‖ rVert:‖ Vert:‖ |:‖ vert:| lvert:| rvert:|
  mid:| langle:⟨ rangle:⟩ ell:ℓ top:⊤ intercal:⊤ circ:∘ dots:… ldots:… cdots:⋯ vdots:⋮ ddots:⋱ prime:′ mathbb{R}:ℝ
  odot:⊙ colon:: {:{ }:} %:% _:_ #:# &:&`);
const accents = table('hat:\u0302 widehat:\u0302 bar:\u0304 overline:\u0304 tilde:\u0303 vec:\u20d7 dot:\u0307');
const silent = new Set(['left', 'right', 'big', 'Big', 'bigl', 'bigr', 'Bigl', 'Bigr', 'bigg', 'biggl', 'biggr', 'displaystyle', 'textstyle', 'limits', 'nolimits', '!', 'hline']);
const spaces = new Set([',', ':', ';', ' ', '>', 'quad', 'qquad']);
const spaced = new Set(['=', '+', '≤', '≥', '≠', '≈', '≡', '→', '←', '↦', '⇒', '⇔', '×', '·', '±', '∈', '<', '>', '⊙']);
const operators = new RegExp(` *([−${[...spaced].join('')}]) *`, 'gu');
const zip = (from: string, to: string): ReadonlyMap<string, string> => {
  const targets = Array.from(to);
  return new Map(Array.from(from, (char, index) => [char, targets[index] ?? char]));
};
const superscripts = zip('0123456789+−=()niTNkabcdejxyz⊤′* ', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀᴺᵏᵃᵇᶜᵈᵉʲˣʸᶻᵀ′* ');
const subscripts = zip('0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

const fractions = new Set(['frac', 'dfrac', 'tfrac']);

type Token = { readonly kind: 'command' | 'char' | 'value'; readonly text: string };

const isOf = (token: Token, kind: Token['kind'], text: string): boolean => token.kind === kind && token.text === text;

function tokens({ strings, values }: Formula): Token[] {
  return strings.flatMap((literal, index) => {
    const found = Array.from(literal.matchAll(/\\([A-Za-z]+\*?|.)\s*|(\s+)|(.)/gsu), ([, command, , char]): Token =>
      command !== undefined ? { kind: 'command', text: command } : { kind: 'char', text: char ?? ' ' });
    const value = values[index];
    return value === undefined ? found : [...found, { kind: 'value', text: value.text }];
  });
}

const isNumber = (text: string): boolean => /^−?[\d.]+(e−?\d+)?$/.test(text);
const compound = (text: string): boolean => !isNumber(text) && /[\s+/]|.[−·]|\d\p{L}/u.test(text) && !/^\([^()]*\)$/.test(text);
const group = (text: string): string => (compound(text) ? `(${text})` : text);

function script(text: string, mark: '^' | '_', letters: ReadonlyMap<string, string>): string {
  const chars = Array.from(text.replaceAll(' ', ''));
  if (chars.every((char) => letters.has(char))) return chars.map((char) => letters.get(char) ?? char).join('');
  const tight = text.replace(operators, '$1');
  const isOne = chars.length === 1 || /^[\d.]+$/.test(tight) || (mark === '_' && /^\p{L}+$/u.test(tight));
  return mark + (isOne ? tight : `(${tight})`);
}

class Reader {
  private at = 0;
  /** Of each environment begun and not ended, whether it is a table. */
  private readonly tables: boolean[] = [];
  private readonly source: readonly Token[];
  constructor(source: readonly Token[]) {
    this.source = source;
  }

  all(closing?: string): string {
    let text = '';
    for (let token = this.source[this.at]; token !== undefined; token = this.source[this.at]) {
      if (token.kind === 'char' && token.text === closing) {
        this.at += 1;
        break;
      }
      let next = this.atom();
      if (isOf(token, 'char', '-') && /[\p{L}\p{M}\p{N})\]‖*′] *$/u.test(text)) next = ' − ';
      if (token.kind === 'command' && fractions.has(token.text) && this.isFactorNext()) next = `(${next})`;
      const isScript = isOf(token, 'char', '^') || isOf(token, 'char', '_');
      const runsOn =
        (token.kind === 'command' && /^[a-z]{2,}/.test(next) && /[\p{L}\p{N}]$/u.test(text)) ||
        (/^\p{L}/u.test(next) && /[_^](.|\d+|\p{L}+|\([^)]*\))$/u.test(text)) ||
        (!isScript && /^[\p{L}\p{N}(√]/u.test(next) && /[∑∏]\S*$/u.test(text)) ||
        (text.endsWith('−') && next.startsWith('−'));
      text += runsOn ? ` ${next}` : next;
    }
    return tidy(text);
  }

  /** Whether what follows is a factor, so that a fraction before it wants parentheses. */
  private isFactorNext(): boolean {
    let ahead = this.at;
    while (this.source[ahead]?.text === ' ' || (this.source[ahead]?.kind === 'command' && spaces.has(this.source[ahead]?.text ?? ''))) ahead += 1;
    const next = this.source[ahead];
    if (next === undefined) return false;
    if (next.kind === 'value') return true;
    if (next.kind === 'char') return /[\p{L}\p{N}({^_]/u.test(next.text);
    return next.text !== '\\' && next.text !== 'end' && next.text !== 'right' && !/^[^\p{L}∑∏]/u.test(symbols.get(next.text) ?? 'a');
  }

  /** One argument: a group, a command with its own arguments, or a character. */
  private argument(): string {
    while (this.source[this.at]?.kind === 'char' && this.source[this.at]?.text === ' ') this.at += 1;
    return this.atom().trim();
  }

  private atom(): string {
    const token = this.source[this.at];
    this.at += 1;
    if (token === undefined) return '';
    if (token.kind === 'value') return token.text;
    if (token.kind === 'command') return this.command(token.text);
    switch (token.text) {
      case '{': return this.all('}');
      case '^': return script(this.argument(), '^', superscripts);
      case '_': return script(this.argument(), '_', subscripts);
      case '-': return '−';
      case "'": return '′';
      case '~': return ' ';
      case '&': return this.tables.at(-1) === true ? '\t' : '';
      case ' ': return '';
      default: return spaced.has(token.text) ? ` ${token.text} ` : token.text;
    }
  }

  /** An argument that is a name or a text, as it stands. */
  private verbatim(): string {
    let text = '';
    if (this.source[this.at]?.text === '{') this.at += 1;
    for (let token = this.source[this.at]; token !== undefined; token = this.source[this.at]) {
      this.at += 1;
      if (token.kind === 'char' && token.text === '}') break;
      text += token.kind === 'command' && spaces.has(token.text) ? ' ' : token.text;
    }
    return text;
  }

  private command(name: string): string {
    const symbol = symbols.get(name);
    if (symbol !== undefined) return spaced.has(symbol) ? ` ${symbol} ` : symbol;
    const accent = accents.get(name);
    if (accent !== undefined) return `${this.argument()}${accent}`;
    if (silent.has(name)) {
      if ((name === 'left' || name === 'right') && this.source[this.at]?.text === '.') this.at += 1;
      return '';
    }
    if (spaces.has(name)) return ' ';
    if (fractions.has(name)) return `${group(this.argument())} / ${group(this.argument())}`;
    switch (name) {
      case 'sqrt': return `√${group(this.argument())}`;
      case 'text': case 'textrm': case 'operatorname': case 'operatorname*': return this.verbatim();
      case 'class': this.verbatim(); return this.argument();
      case 'begin': {
        const isTable = /matrix|array/.test(this.verbatim());
        this.tables.push(isTable);
        return isTable ? '[' : '';
      }
      case 'end': this.verbatim(); return this.tables.pop() === true ? ']' : '';
      case '\\': return '\n';
      case 'mathrm': case 'mathbf': case 'mathit': case 'mathcal': case 'mathbb': case 'boldsymbol': case 'underbrace':
      case 'overbrace': case 'mathop': case 'mathbin': case 'mathrel': case 'mathord': return this.argument();
      // A function's name, such as \exp or \log.
      default: return this.functionName(name);
    }
  }

  private functionName(name: string): string {
    const next = this.source[this.at];
    return next !== undefined && (next.kind === 'value' || /[A-Za-z]/.test(next.text)) ? `${name} ` : name;
  }
}

/** Cells are separated by commas and lines by semicolons, unless a line goes on with `=`; spaces are single. */
const tidy = (text: string): string => text.replace(/ *\t */g, ', ').replace(/ *\n *(?==)/g, ' ').replace(/ *\n */g, '; ').replace(/ {2,}/g, ' ').trim();

export function plainText(formula: Formula): string {
  return new Reader(tokens(formula)).all();
}
