// Before the tests: copies the built page, watched, serves it, and starts WebKit's driver on a screen of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { copyPage, copySingleFile, serve } from './watched.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served, with a slash at the end. */
    readonly pageUrl: string;
    /** Where the page that is one file lies on the disk. */
    readonly singleFileUrl: string;
    readonly driverUrl: string;
  }
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
  const folder = mkdtempSync(join(tmpdir(), 'clip-lab-webkit-'));
  const served = join(folder, 'served');
  copyPage(served);
  writeFileSync(join(served, 'frame.html'), '<!doctype html><title>A frame</title>');
  // Beside what is served, so that nothing of it is at hand.
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const file = copySingleFile(disk);
  const { url, close } = await serve(served, 0);
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
  project.provide('singleFileUrl', pathToFileURL(file).href);
  project.provide('driverUrl', `http://127.0.0.1:${port}`);
  return stop;
}
