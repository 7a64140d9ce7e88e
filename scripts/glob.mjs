// Files below a folder whose path matches `want` and not `leaveOut`, sorted.
import { readdirSync } from 'node:fs';
import path from 'node:path';

export function globSync(folder, want, leaveOut) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => want.test(file) && !(leaveOut?.test(file) ?? false) && !file.includes('node_modules'))
    .sort();
}
