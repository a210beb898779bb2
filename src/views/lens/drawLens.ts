// The lens as keyed D3 joins: the plane with its two vectors, the handles on their tips, the products.
import { select } from 'd3-selection';
import { setAttribute, setStyle } from '../behaviours/attributes.ts';
import { px } from '../behaviours/pixels.ts';
import { setText } from '../behaviours/setText.ts';
import type { ProductRow, Products } from './lensModel.ts';
import type { LensPicture, Point, VectorMark } from './lensPicture.ts';

const layers = ['ground', 'vectors', 'words'] as const;

export function drawPlane(root: Element, picture: LensPicture, words: { readonly noDirection: string; readonly circle: string; readonly label: string }): void {
  const { size, origin, circle, vectors, angle } = picture;
  setAttribute(root, 'viewBox', `0 0 ${px(size.width)} ${px(size.height)}`);
  setAttribute(root, 'aria-label', words.label);
  select(root)
    .selectAll<SVGGElement, string>(':scope > g')
    .data(layers)
    .join((enter) => enter.append('g').attr('class', (layer) => `lens-${layer}`));
  const [ground, lines, texts] = Array.from(root.children);
  if (!ground || !lines || !texts) return;

  one(ground, 'path', 'lens-sector').each(function () {
    setAttribute(this, 'd', picture.sector);
  });
  one(ground, 'path', 'lens-arc').each(function () {
    setAttribute(this, 'd', picture.arc);
  });
  one(ground, 'circle', 'lens-circle').each(function () {
    setAttribute(this, 'cx', px(origin.x));
    setAttribute(this, 'cy', px(origin.y));
    setAttribute(this, 'r', px(circle ?? 0));
    show(this, circle !== null);
  });
  one(ground, 'text', 'lens-circle-name').each(function () {
    place(this, picture.circleName ?? origin);
    show(this, picture.circleName !== null);
    setText(this, words.circle);
  });

  select(lines)
    .selectAll<SVGGElement, VectorMark>(':scope > g')
    .data(vectors, (vector) => vector.side)
    .join((enter) => {
      const vector = enter.append('g').attr('class', 'lens-vector').attr('data-side', ({ side }) => side);
      vector.append('line');
      vector.append('path');
      vector.append('circle').attr('r', '0.2rem');
      return vector;
    })
    .each(function (vector) {
      drawVector(this, vector);
    });

  select(texts)
    .selectAll<SVGTextElement, VectorMark>(':scope > .lens-name')
    .data(vectors, (vector) => vector.side)
    .join((enter) => {
      const name = enter.append('text').attr('class', 'lens-name').attr('data-side', ({ side }) => side);
      name.append('tspan');
      name.append('tspan').attr('class', 'lens-index').attr('dy', '0.3em');
      return name;
    })
    .each(function ({ name, letter, index }) {
      place(this, name);
      if (this.firstElementChild) setText(this.firstElementChild, letter);
      if (this.lastElementChild) setText(this.lastElementChild, String(index));
    });
  one(texts, 'text', 'lens-angle').each(function () {
    place(this, angle.at);
    setAttribute(this, 'data-word', String(angle.text === null));
    setText(this, angle.text === null ? words.noDirection : angle.text === '?' ? '?' : `${angle.text}°`);
  });
}

function drawVector(group: SVGGElement, { shaft: [from, to], head, dot }: VectorMark): void {
  const [line, arrow, point] = Array.from(group.children);
  if (!line || !arrow || !point) return;
  setAttribute(line, 'x1', px(from.x));
  setAttribute(line, 'y1', px(from.y));
  setAttribute(line, 'x2', px(to.x));
  setAttribute(line, 'y2', px(to.y));
  setAttribute(arrow, 'd', head);
  setAttribute(point, 'cx', px(from.x));
  setAttribute(point, 'cy', px(from.y));
  show(point, dot);
}

interface HandleState {
  readonly name: string;
  readonly at: Point;
  /** Degrees; null when there is no angle. */
  readonly value: number | null;
  readonly valueText: string;
  readonly turns: boolean;
}

export function drawHandle(handle: HTMLElement, { name, at, value, valueText, turns }: HandleState): void {
  setStyle(handle, 'translate', `${px(at.x)}px ${px(at.y)}px`);
  setAttribute(handle, 'aria-label', name);
  setAttribute(handle, 'aria-valuenow', String(Math.round((value ?? 0) * 10) / 10));
  setAttribute(handle, 'aria-valuetext', valueText);
  setAttribute(handle, 'aria-disabled', String(!turns));
  setAttribute(handle, 'tabindex', turns ? '0' : '-1');
}

export function drawProducts(root: Element, { rows, terms }: Products): void {
  setAttribute(root, 'data-terms', String(terms));
  select(root)
    .selectAll<HTMLLIElement, ProductRow>(':scope > li')
    .data(rows, ({ key, operator }) => `${operator}${key}`)
    .join((enter) => {
      const row = enter.append('li').attr('class', ({ operator }) => (operator === '=' ? 'lens-total' : 'lens-product'));
      for (const part of ['lens-left', 'lens-operator', 'lens-right']) row.append('span').attr('class', part);
      row.append('span').attr('class', 'lens-bar').append('span').attr('class', 'lens-fill');
      return row;
    })
    .order()
    .each(function ({ left, operator, right, share }) {
      const [a, sign, b, bar] = Array.from(this.children);
      const fill = bar?.firstElementChild;
      if (!a || !sign || !b || !(fill instanceof HTMLElement)) return;
      setText(a, left);
      setText(sign, operator);
      setText(b, right);
      if (bar instanceof HTMLElement) bar.hidden = share === null;
      setAttribute(fill, 'data-sign', !share ? 'none' : share < 0 ? 'negative' : 'positive');
      setStyle(fill, '--share', Math.abs(share ?? 0).toFixed(4));
    });
}

/** The only child of its class, made once. */
function one<Tag extends 'path' | 'circle' | 'text'>(parent: Element, tag: Tag, name: string) {
  return select(parent)
    .selectAll<SVGElementTagNameMap[Tag], null>(`:scope > .${name}`)
    .data([null])
    .join((enter) => enter.append(tag).attr('class', name));
}

function place(element: Element, { x, y }: Point): void {
  setAttribute(element, 'x', px(x));
  setAttribute(element, 'y', px(y));
}

function show(element: Element, visible: boolean): void {
  setAttribute(element, 'visibility', visible ? 'visible' : 'hidden');
}
