import { existsSync, readFileSync } from 'node:fs';
import { distPath } from '../paths';

/** The text of an HTML file of the script, by its name without ending. Throws Google's sentence where there is none. */
export function htmlFile(name: string): string {
  const path = distPath(`${name}.html`);
  if (!/^\w+$/.test(name) || !existsSync(path)) throw new Error(`No HTML file named ${name} was found.`);
  return readFileSync(path, 'utf8');
}
