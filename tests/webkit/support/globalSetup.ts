// Before the tests: serves the built page with the watch in front of its scripts, and starts WebKit's driver on a screen of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served, with a slash at the end. */
    readonly pageUrl: string;
    readonly driverUrl: string;
  }
}

const { serve } = createRequire(import.meta.url)('../../../scripts/lib/serve.cjs') as {
  serve(folder: string, port: number): Promise<{ readonly url: string; close(): void }>;
};

/** A copy of the built page whose first script is the watch. */
function watchedPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clip-lab-webkit-'));
  cpSync('dist', folder, { recursive: true });
  cpSync(resolve(import.meta.dirname, 'watch.js'), join(folder, 'watch.js'));
  const index = join(folder, 'index.html');
  const html = readFileSync(index, 'utf8');
  const watched = html.replace('<script', '<script src="./watch.js"></script>\n<script');
  if (watched === html) throw new Error('The built page has no script to put the watch before.');
  writeFileSync(index, watched);
  writeFileSync(join(folder, 'frame.html'), '<!doctype html><title>A frame</title>');
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function answers(url: string, driver: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until && driver.exitCode === null) {
    if (await fetch(`${url}/status`).then((response) => response.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = watchedPage();
  const { url, close } = await serve(folder, 0);
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`], { detached: true, stdio: 'ignore' });
  const stop = () => {
    // The whole group: the driver, the browser and the screen.
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
    close();
    rmSync(folder, { recursive: true });
  };
  try {
    await answers(`http://127.0.0.1:${port}`, driver);
  } catch (error) {
    stop();
    throw error;
  }
  project.provide('pageUrl', `${url}/`);
  project.provide('driverUrl', `http://127.0.0.1:${port}`);
  return stop;
}
