// End-to-end tests against the built page that scripts/test.cjs serves: in Chromium, or in the Firefox whose path is given.
import { defineConfig, type Project, type ReporterDescription } from '@playwright/test';
import { withoutFeatures } from './tests/e2e/support/chromium.ts';
import { chromiumTag } from './tests/e2e/support/engines.ts';

const { CLIP_LAB_CHROMIUM_PATH, CLIP_LAB_FIREFOX_PATH, CLIP_LAB_REPORT, CLIP_LAB_URL } = process.env;
if (!CLIP_LAB_URL) throw new Error('No page to test. Run "npm test", or "npm run e2e -- FILE" for one file.');

const reporter: ReporterDescription[] = [['list']];
if (CLIP_LAB_REPORT) reporter.push(['json', { outputFile: CLIP_LAB_REPORT }]);

const chromium: Project = {
  name: 'chromium',
  use: {
    launchOptions: {
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-quic', '--no-first-run', withoutFeatures],
      ...(CLIP_LAB_CHROMIUM_PATH ? { executablePath: CLIP_LAB_CHROMIUM_PATH } : {}),
    },
  },
};

/** A Firefox as its makers ship it: this channel drives it by WebDriver BiDi, not through a build of Playwright's own. */
const firefox = (executablePath: string): Project => ({
  name: 'firefox',
  grepInvert: new RegExp(`${chromiumTag}\\b`),
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } },
});

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter,
  // A worker would fetch the whole page for each test; the tests of the page without a network let it in.
  use: { baseURL: `${CLIP_LAB_URL}/`, serviceWorkers: 'block', locale: 'en-US', viewport: { width: 1280, height: 800 } },
  projects: [CLIP_LAB_FIREFOX_PATH ? firefox(CLIP_LAB_FIREFOX_PATH) : chromium],
});
