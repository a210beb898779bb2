// The MathML of a typeset formula, for those who listen. MathJax's own writes it as HTML text and parses that, which the page's policy forbids.
import type { MathDocument } from 'mathjax-full/js/core/MathDocument.js';
import { TextNode, type MmlNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js';
import type { Node as TreeNode } from 'mathjax-full/js/core/Tree/Node.js';
import { HTMLMathItem } from 'mathjax-full/js/handlers/html/HTMLMathItem.js';

const namespace = 'http://www.w3.org/1998/Math/MathML';
/** No formula is found by its id, and none is styled by an attribute. */
const left = new Set(['id', 'style']);

/** A formula whose drawing is hidden from those who listen, and whose MathML is hidden from the eye by `formula.css`. */
export class SpokenMathItem extends HTMLMathItem<HTMLElement, Text, Document> {
  override typeset(mathDocument: MathDocument<HTMLElement, Text, Document>): void {
    super.typeset(mathDocument);
    this.typesetRoot.firstElementChild?.setAttribute('aria-hidden', 'true');
    const spoken = document.createElement('mjx-assistive-mml');
    append(spoken, this.root);
    // First, since numbers that can be picked are heard after the whole.
    this.typesetRoot.prepend(spoken);
  }
}

function append(parent: Element, node: MmlNode | TreeNode): void {
  if (node instanceof TextNode) {
    parent.append(node.getText());
    return;
  }
  if (!('attributes' in node)) return;
  const owner = node.isInferred ? parent : parent.appendChild(elementOf(node));
  for (const child of node.childNodes) append(owner, child);
}

function elementOf(node: MmlNode): Element {
  // TeX's atoms are groups of TeX alone.
  const element = document.createElementNS(namespace, node.kind === 'TeXAtom' ? 'mrow' : node.kind);
  for (const [name, value] of Object.entries(node.attributes.getAllAttributes())) {
    // MathML's name for the letters of \mathcal.
    if (!left.has(name)) element.setAttribute(name, value === '-tex-calligraphic' ? 'script' : String(value));
  }
  return element;
}
