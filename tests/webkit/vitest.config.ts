// The tests that drive WebKitGTK, one after another: its driver keeps one session at a time.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/webkit/*.spec.ts'],
    globalSetup: ['tests/webkit/support/globalSetup.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
