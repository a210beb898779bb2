// Embeds on the pages that scripts/lib/testHosts.cjs builds and serves, in the same browsers as the other end-to-end tests.
import { defineConfig } from '@playwright/test';
import page from '../../playwright.config.ts';

if (!process.env.CLIP_LAB_HOSTS_URL) throw new Error('No hosts to test. Run "npm run test:hosts", or "npm run test:hosts -- mkdocs" for one.');

export default defineConfig(page, { testDir: '.', outputDir: '../../test-results/hosts', timeout: 60_000 });
