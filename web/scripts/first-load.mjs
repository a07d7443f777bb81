// Adds up the compressed script that the home page needs on the first visit and refuses too much of it.
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 250_000; // as the server sends it: compressed once, as small as gzip can
const starts = ['index.html', 'src/frame/Frame.tsx', 'src/pages/home/HomePageLoader.tsx', 'src/lib/i18n/ko/index.ts'];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set();
const follow = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) follow(next);
};
starts.forEach(follow);

const total = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
console.log(`first load: ${Math.round(total / 1000)} kB of compressed script in ${files.size} files (limit ${limit / 1000} kB)`);
if (total > limit) process.exit(1);
rmSync('dist/.vite', { recursive: true });
