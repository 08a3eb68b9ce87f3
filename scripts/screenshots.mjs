// npm run screenshots: takes the pictures of the documentation in the local preview.
import { loadBundled } from './loadBundled.mjs';

const { takeScreenshots } = /** @type {typeof import('../tests/support/screenshots')} */ (
  await loadBundled('./tests/support/screenshots.ts', 'screenshots')
);
for (const name of await takeScreenshots('docs/images')) console.log(`docs/images/${name}`);
process.exit(0);
