import { probes } from './main';

/** About so many inputs in all; `npm run fuzz` tries many more. */
const inputs = 250;
const shares = probes.reduce((sum, { share }) => sum + share, 0);

describe('hostile and broken input crashes nothing, runs nothing and loses nothing', () => {
  it.each(probes)('$name', async ({ share, run }) => {
    await expect(run(Math.max(2, Math.round((inputs * share) / shares)), 20_26)).resolves.toBeUndefined();
  });
});
