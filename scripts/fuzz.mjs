// npm run fuzz [-- --inputs N --seed N --only WORDS]: tries hostile inputs on everything that takes some, and says how many.
import { parseArgs } from 'node:util';
import { loadBundled } from './loadBundled.mjs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '2025' },
    only: { type: 'string', default: '' },
  },
});
const { fuzz } = /** @type {typeof import('../tests/hostile/main')} */ (
  await loadBundled('./tests/hostile/main.ts', 'fuzz')
);
const tried = await fuzz({
  inputs: Number(values.inputs),
  seed: Number(values.seed),
  only: values.only,
  say: (line) => console.log(line),
});
console.log(`${tried} hostile inputs tried (seed ${values.seed}): nothing crashed, nothing was run, nothing was lost.`);
process.exit(0);
