// Benchmarks of the page in the browser, one at a time, against the builds that scripts/lib/benchUi.cjs serves.
import { defineConfig } from '@playwright/test';
import page from '../../../playwright.config.ts';

const { CLIP_LAB_BASELINE_URL } = process.env;
if (!CLIP_LAB_BASELINE_URL) throw new Error('No baseline to compare with. Run "npm run bench:ui".');

export default defineConfig(page, { testDir: '.', testMatch: '*.bench.ts', fullyParallel: false, workers: 1, timeout: 0 });
