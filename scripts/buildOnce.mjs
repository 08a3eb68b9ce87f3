// Builds everything unless the last build is newer than every source it was made from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'sidebar', 'scripts', 'esbuild.config.mjs', 'appsscript.json', 'package-lock.json'];

/** @returns {number} the newest modification time below a path, in milliseconds */
function newest(/** @type {string} */ path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

export default function buildOnce() {
  const stamp = join(root, 'build', 'stamp');
  if (existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources.map((path) => newest(join(root, path)))))
    return;
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
}
