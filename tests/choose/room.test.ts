import { readModel } from '../../src/choose/model';
import { largestTotal, openRoom, type Room } from '../../src/choose/room';
import type { PlanInput } from '../../src/choose';
import { erasFees, problem, program } from './instances';

const programs = Array.from({ length: 8 }, (_, index) =>
  program(`p${index}`, 1, [0.5], { pool: index < 3 ? 'IR' : 'DR', must: index === 0 }),
);

const open = (change: Partial<PlanInput>, countAll = false): Room => {
  const room = openRoom(readModel(problem(programs, change)), 1000, countAll);
  if (typeof room === 'string') throw new Error(room);
  return room;
};

describe('openRoom', () => {
  it('counts nothing where nothing limits the list', () => {
    expect(open({}).states).toBe(1);
    expect(open({ cap: 8 }).states).toBe(1);
    expect(open({ fees: erasFees, budget: 88 }).states).toBe(1);
  });

  it('counts all pools together under a total cap', () => {
    const room = open({ cap: 5 });
    expect(room.states).toBe(6);
    expect(room.classOf.get('IR')).toBe(room.classOf.get('DR'));
    expect([...(room.less[0] ?? [])]).toEqual([-1, 0, 1, 2, 3, 4]);
  });

  it('counts only the pool that has a cap', () => {
    const room = open({ capPerPool: { DR: 2 } });
    expect(room.largest).toEqual([2]);
    expect(room.classOf.get('IR')).toBe(-1);
  });

  it('counts pool by pool where fees restart, and keeps every state within the budget', () => {
    const room = open({ fees: erasFees, feesRestartPerPool: true, budget: 44 });
    const totals = Array.from({ length: room.states }, (_, state) =>
      room.counts.reduce((sum, counts) => sum + (counts[state] ?? 0), 0),
    );
    expect(Math.max(...totals)).toBe(4);
    expect(room.largest).toEqual([3, 3]); // one place is the must's, in the other pool
  });

  it('lets caps give way to musts', () => {
    expect(open({ cap: 0 }).most).toBe(1);
    expect(open({ capPerPool: { IR: 0 } }).largest).toEqual([1]);
  });

  it('counts everything when asked to', () => expect(open({}, true).states).toBe(9));

  it('says so where the musts exceed the budget, and where there are too many states', () => {
    expect(openRoom(readModel(problem(programs, { fees: erasFees, budget: 10 })), 1000)).toBe('none');
    expect(openRoom(readModel(problem(programs, { cap: 5 })), 5)).toBe('large');
  });
});

describe('largestTotal', () => {
  it.each<[Partial<PlanInput>, number]>([
    [{}, 8],
    [{ cap: 5 }, 5],
    [{ capPerPool: { DR: 1 } }, 4],
    [{ fees: erasFees, budget: 43 }, 3],
    [
      {
        fees: [
          { upTo: 1, each: 1 },
          { upTo: null, each: 10 },
        ],
        budget: 12,
        feesRestartPerPool: true,
      },
      3,
    ],
  ])('under %j is %i', (change, total) => {
    expect(largestTotal(readModel(problem(programs, change)))).toBe(total);
  });
});
