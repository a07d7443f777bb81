// Starts the built program on a free port with an empty data folder of its own, and ends it by its process.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const binary = process.env.MOIM_BINARY ?? resolve(import.meta.dirname, '../../../bin/moim');

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/**
 * Answers once the server says that it is ready. `output` is what it has printed so far; `binary` and `env` run another
 * command of the program on the same database.
 * @param {{ args?: string[], env?: Record<string, string> }} options
 */
export async function startServer({ args = [], env = {} } = {}) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'moim-browser-'));
  const url = `http://127.0.0.1:${port}`;
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MOIM_')));
  const whole = { ...clean, MOIM_ADDR: `127.0.0.1:${port}`, MOIM_DATA_DIR: folder, MOIM_PUBLIC_URL: url, ...env };
  const child = spawn(binary, ['serve', ...args], {
    env: whole,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const ended = new Promise((done) => child.once('exit', done));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));

  const stop = async () => {
    if (!hasEnded) child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + 120_000;
  for (;;) {
    if (hasEnded) throw new Error(`the server ended before it was ready:\n${output}`);
    const isReady = await fetch(`${url}/readyz`).then((r) => r.ok, () => false);
    if (isReady) break;
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`the server was not ready in time:\n${output}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { url, stop, binary, env: whole, output: () => output };
}

/** The first-start link that the server prints. */
export async function setupLink(server) {
  for (let i = 0; i < 100; i++) {
    const found = /https?:\/\/\S+\/link\/\S+/.exec(server.output());
    if (found) return found[0];
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no first-start link was printed:\n${server.output()}`);
}
