import { handlerTable } from '../../src/gas/handlers';
import { calls } from '../../src/rpc/contract';
import { actions, readOnly } from './actions';
import { tryFaults } from './main';

describe('actions that write', () => {
  it('are all tried: every handler of the menu and every call of the sidebar is in the table, or said to write nothing', () => {
    const known = new Set<string>([...actions.map(({ covers }) => covers), ...readOnly]);
    const all = [...Object.keys(handlerTable), ...Object.keys(calls)];
    expect(all.filter((name) => !known.has(name))).toEqual([]);
  });

  // a sample: `npm run faults` tries every point
  it.each([
    ['save the first profile', 7],
    ['rebuild again', 11],
    ['bring back the previous list', 13],
  ])('lose nothing when a call fails or the script is killed, and succeed the next time: %s', async (only, offset) => {
    const { failed, killed, wrong } = await tryFaults({ oneIn: 47, offset, only, say: () => undefined });
    expect(wrong).toEqual([]);
    expect(failed + killed).toBeGreaterThan(1);
  });
});
