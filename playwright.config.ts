// End-to-end tests against the built page that scripts/test.cjs serves.
import { defineConfig, type ReporterDescription } from '@playwright/test';

const { CLIP_LAB_CHROMIUM_PATH, CLIP_LAB_REPORT, CLIP_LAB_URL } = process.env;
if (!CLIP_LAB_URL) throw new Error('No page to test. Run "npm test", or "npm run e2e -- FILE" for one file.');

const reporter: ReporterDescription[] = [['list']];
if (CLIP_LAB_REPORT) reporter.push(['json', { outputFile: CLIP_LAB_REPORT }]);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter,
  use: {
    baseURL: `${CLIP_LAB_URL}/`,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-quic', '--no-first-run'],
      ...(CLIP_LAB_CHROMIUM_PATH ? { executablePath: CLIP_LAB_CHROMIUM_PATH } : {}),
    },
  },
});
