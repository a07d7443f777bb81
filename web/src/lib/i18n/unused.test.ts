/** A message that nobody says any more is removed: this finds it by the keys that the source names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en as enFirst } from './en';
import { enRest } from './en/rest';

type Tree = { [key: string]: string | Tree };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [path + key.replace(/_(one|other)$/, '')] : keysOf(value, `${path}${key}.`)));

/** The text of every file under a folder but the messages themselves. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /\/i18n\/(en|ko)$/.test(path) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && entry.name !== 'unused.test.ts' ? [readFileSync(path, 'utf8')] : [];
  });
}

it('has no message that is never said', () => {
  const text = sources(join(import.meta.dirname, '../..')).join('\n');
  const words = new Set(text.match(/\w+/g));
  const named = new Set([...text.matchAll(/['"`]([\w]+(?:\.[\w-]+)+)['"`]/g)].map((m) => m[1]));
  // `enums.role.${role}` names every key of that form whose own part is a word of the source, `${words}.done` those below a name.
  const patterns = [...new Set([...text.matchAll(/`(\w[\w.]*\.[\w.]*\$\{[^`]*|\$\{\w+\}\.[\w.]+)`/g)].map((m) => m[1] ?? ''))]
    .map((template) => template.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*'))
    .filter((template) => /^(\w[\w.*]*|\*\.[\w.]+)$/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll('*', '([\\w]+)').replace(/^\(\[\\w\]\+\)/, '([\\w.]+)')}$`));
  // The server names types, fields, purposes and what runs are about by its own words.
  const byServer = /^(records\.(entity|field|purpose)|duplicates\.rows|runs\.about)\./;
  const isSaid = (key: string) => named.has(key) || byServer.test(key) || patterns.some((p) => p.exec(key)?.slice(1).every((part) => words.has(part) || named.has(part)));
  const unsaid = [...new Set(keysOf({ ...enFirst, ...enRest }))].filter((key) => !isSaid(key));
  expect(unsaid).toEqual([]);
});
