// A database of its own for one server, on the PostgreSQL that MOIM_TEST_POSTGRES_URL names; made and dropped with psql.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

export async function createDatabase() {
  const admin = process.env.MOIM_TEST_POSTGRES_URL;
  const name = `moim_browser_${randomBytes(6).toString('hex')}`;
  const run = (statement) => execFileSync('psql', [admin, '--no-psqlrc', '--quiet', '--command', statement], { stdio: ['ignore', 'ignore', 'inherit'] });
  run(`CREATE DATABASE ${name}`);
  // A socket's address has no host, which the URL class refuses.
  const url = admin.replace(/^(postgres(?:ql)?:\/\/[^/?]*\/)[^?]*/, `$1${name}`);
  return { url, drop: async () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
