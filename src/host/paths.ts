import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, found from the source as well as from what is built of it. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The host runs inside the project folder only.');
  return findRoot(parent);
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** What is pushed to Apps Script. */
export const distPath = (name: string): string => join(root, 'dist', name);
/** What the build makes for running it here. */
export const buildPath = (...names: string[]): string => join(root, 'build', ...names);
