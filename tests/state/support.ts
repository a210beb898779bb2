// Stand-ins for what the browser gives the state: its storage and the page's address.
import type { Address } from '../../src/state/address.ts';

export class FakeStorage implements Storage {
  readonly [name: string]: unknown;
  readonly kept = new Map<string, string>();
  failure: Error | null = null;
  get length() { return this.kept.size; }
  clear() { this.kept.clear(); }
  key() { return null; }
  removeItem(key: string) { this.kept.delete(key); }
  getItem(key: string) { return this.kept.get(key) ?? null; }
  setItem(key: string, value: string) {
    if (this.failure) throw this.failure;
    this.kept.set(key, value);
  }
}

export const denied = new DOMException('denied', 'SecurityError');
export const blocked = (): Storage => { throw denied; };

/** An address that counts what is written into it, and into which others can come. */
export class FakeAddress implements Address {
  fragment = '';
  readonly written: string[] = [];
  failure: Error | null = null;
  private tell: () => void = () => undefined;
  read() { return this.fragment; }
  replace(fragment: string) {
    if (this.failure) throw this.failure;
    this.written.push(fragment);
    this.fragment = fragment;
  }
  watch(tell: () => void) {
    this.tell = tell;
    return () => { this.tell = () => undefined; };
  }
  /** As a person does who writes into the address bar, or goes back. */
  goTo(fragment: string) {
    this.fragment = fragment;
    this.tell();
  }
}
