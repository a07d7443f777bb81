// Runs every audit of the GraphQL over HTTP suite, MUST, SHOULD and MAY, against the built server.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverAudits } from 'graphql-http';

const program = fileURLToPath(new URL('../../../bin/moim', import.meta.url));
const startTime = 60_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the server on an empty data folder, with none of the settings of whoever runs this. */
function start(port, folder) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MOIM_')));
  const child = spawn(program, ['serve'], {
    env: { ...env, MOIM_ADDR: `127.0.0.1:${port}`, MOIM_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('error', (error) => resolve(String(error))).once('exit', (code) => resolve(`ended with ${code}`)));
  return { child, ended, said: () => said };
}

async function ready(server, url) {
  let dead = '';
  server.ended.then((how) => (dead = how));
  const until = Date.now() + startTime;
  while (!dead && Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server is not ready (${dead || 'in time'}):\n${server.said()}`);
}

async function audit(url) {
  let failed = 0;
  const audits = serverAudits({ url });
  for (const { id, name, fn } of audits) {
    const result = await fn();
    if (result.status === 'ok') continue;
    failed++;
    console.log(`${id} ${name}: ${result.status}, ${result.reason}`);
  }
  console.log(`${audits.length - failed} passed, ${failed} failed`);
  return failed === 0 && audits.length > 0;
}

const folder = await mkdtemp(join(tmpdir(), 'moim-graphql-http-'));
const port = await freePort();
const server = start(port, folder);
try {
  await ready(server, `http://127.0.0.1:${port}/readyz`);
  process.exitCode = (await audit(`http://127.0.0.1:${port}/graphql`)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
}
