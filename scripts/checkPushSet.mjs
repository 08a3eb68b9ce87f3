// What would "clasp push" send? Asks clasp itself; needs no login.
import { execFileSync } from 'node:child_process';

const wanted = ['dist/Code.js', 'dist/Planner.html', 'dist/Sidebar.html', 'dist/appsscript.json'];
const answer = execFileSync(
  process.execPath,
  ['node_modules/@google/clasp/build/src/index.js', '--json', 'show-file-status'],
  { encoding: 'utf8' },
);
const { filesToPush, untrackedFiles } = /** @type {{ filesToPush: string[], untrackedFiles: string[] }} */ (
  JSON.parse(answer)
);
const found = [...filesToPush].sort(); // clasp reads the files in parallel: its order varies
if (JSON.stringify(found) !== JSON.stringify(wanted) || untrackedFiles.length > 0) {
  console.error('clasp would push', found, 'and leave', untrackedFiles, '; wanted', wanted);
  process.exit(1);
}
console.log(`clasp would push exactly ${wanted.join(', ')}`);
