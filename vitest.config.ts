// Everything under tests/ that needs no browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The time limit finds what hangs; a slow machine is no fault.
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', '**/node_modules/**'], environment: 'node', testTimeout: 60_000 },
});
