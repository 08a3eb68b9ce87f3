import { listView } from '../../src/report/listView';
import { calls } from '../../src/rpc/contract';
import { entry, facts, plan } from './planFixture';

const input = {
  ...facts(plan([entry(1, { signal: 'gold', reasons: [{ text: 'Home', criteria: ['X1', 'G1'] }] }), entry(2)])),
  sheetName: 'Application List',
  sourceSheetId: 7,
  tierText: new Map([['1002-IR', 'DR safety net']]),
  criterionText: (id: string) => (id === 'X1' ? 'Signal home first.' : null),
  locks: [],
  notices: ['Build again.'],
};

describe('listView', () => {
  const view = listView(input);

  it('is what the contract with the sidebar says', () => {
    expect(calls.build.response().safeParse(JSON.parse(JSON.stringify(view))).error).toBeUndefined();
  });

  it('names the tier as people read it', () => {
    expect(view.entries.map(({ tierText }) => tierText)).toEqual(['Target', 'DR safety net']);
  });

  it('brings the text of every criterion its reasons name, and blank for an unknown id', () => {
    expect(view.criteria).toEqual({ G1: '', X1: 'Signal home first.' });
  });

  it('puts what concerns this document before the warnings of the plan', () => {
    expect(listView({ ...input, plan: { ...input.plan, warnings: ['w'] } }).warnings).toEqual(['Build again.', 'w']);
  });

  it('sums the plan up in one sentence', () => {
    expect(view.summary).toBe(
      'Apply to 2 of 2 programs (2 Target); signals IR and DR: Gold 1 of 6, Silver 0 of 6; fees $22: IR $22 for 2, DR $0 for 0.',
    );
  });
});
