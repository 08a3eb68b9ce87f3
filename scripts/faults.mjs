// npm run faults [-- --one-in N --only WORDS]: lets every service call of every action fail, and kills the script at each.
import { parseArgs } from 'node:util';
import { loadBundled } from './loadBundled.mjs';

const { values } = parseArgs({
  options: {
    'one-in': { type: 'string', default: '1' },
    offset: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
});
const { tryFaults } = /** @type {typeof import('../tests/faults/main')} */ (
  await loadBundled('./tests/faults/main.ts', 'faults')
);
const { failed, killed, wrong } = await tryFaults({
  oneIn: Number(values['one-in']),
  offset: Number(values.offset),
  only: values.only,
  say: (line) => console.log(line),
});
console.log(
  `${failed} calls failed and ${killed} kills: ${wrong.length === 0 ? 'nothing was lost' : `${wrong.length} things were wrong`}.`,
);
process.exit(wrong.length === 0 ? 0 : 1);
