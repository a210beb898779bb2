// The build: one page, relative addresses, and a content security policy written into it.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { chunks } from './scripts/build/chunks.ts';
import { loader } from './scripts/build/loader.ts';
import { offline } from './scripts/build/offline.ts';
import { pageConfig } from './scripts/build/pageConfig.ts';
import { policyOf, policyTag } from './scripts/build/policy.ts';
import { preload } from './scripts/build/preload.ts';

const policy = policyOf({
  scripts: "'self'", styles: "'self'", images: "'self'",
  // What a service worker asks for is held to the policy of its own file, not to this one.
  // The builder frames an embed of the same page.
  others: ["worker-src 'self'", "manifest-src 'self'", "frame-src 'self'"],
  // The address of a service worker counts as a script's: this makes one, always the same (src/shells/app/offline.ts).
  trustedTypes: 'clip-lab-worker',
});

/** Only the built page has it: the development server works with inline scripts. */
const contentSecurityPolicy: Plugin = { name: 'content-security-policy', apply: 'build', transformIndexHtml: () => [policyTag(policy)] };

export default defineConfig({
  ...pageConfig,
  plugins: [react(), contentSecurityPolicy, preload('page'), loader, offline(new URL('./public/', import.meta.url))],
  build: {
    ...pageConfig.build,
    rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } } },
  },
});
