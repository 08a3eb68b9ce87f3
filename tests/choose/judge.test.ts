import { listOf } from '../../src/choose/draft';
import { openField } from '../../src/choose/field';
import { openJudge } from '../../src/choose/judge';
import { readModel } from '../../src/choose/model';
import { openDraft } from '../../src/choose/openDraft';
import { scorer } from '../../src/choose/scorer';
import { awkward, generator, problem, program } from './instances';

describe('openJudge', () => {
  it('says of random drafts what the scorer says of their lists', () => {
    for (let seed = 0; seed < 500; seed++) {
      const input = awkward(90_000 + seed, {
        programs: 7,
        scope: seed % 2 ? 'institution' : 'program',
        scenarios: seed % 3,
      });
      const random = generator(seed);
      const model = readModel(input);
      const field = openField(model);
      const judge = openJudge(field);
      const draft = {
        listed: Uint8Array.from(model.candidates, () => (random() < 0.5 ? 1 : 0)),
        signals: Int8Array.from(
          field.holders,
          ({ may }) => [0, 1, 2].filter((tier) => tier === 0 || may[tier])[Math.floor(random() * 3)] ?? 0,
        ),
      };
      const worth = judge.worth(draft);
      const { value, feasible } = scorer(input)(listOf(field, draft));
      const isAllowed = worth > -Infinity && judge.fitsRoom(draft) && judge.fitsLimits(draft);
      const claims = [
        // A signal held by somebody who is not listed counts for the judge only.
        !isAllowed || feasible,
        worth === -Infinity || Math.abs(worth - model.shift - value) < 1e-10,
      ];
      expect({ seed, claims }).toEqual({ seed, claims: [true, true] });
    }
  });
});

describe('the caps of pools', () => {
  it('give way to the musts of their own pool only', () => {
    const [must, other] = [program('a', 1, [0.5], { must: true }), program('b', 2, [0.5], { pool: 'DR' })];
    const roomFor = (capPerPool: Record<string, number>) =>
      openJudge(openField(readModel(problem([must, other], { capPerPool })))).fitsRoom({
        listed: Uint8Array.from([1, 1]),
        signals: Int8Array.from([0, 0]),
      });
    expect(roomFor({ IR: 0, DR: 1 })).toBe(true);
    expect(roomFor({ IR: 0, DR: 0 })).toBe(false);
  });
});

describe('openDraft', () => {
  it('keeps a list that breaks no rule', () => {
    const input = awkward(8, { programs: 6 });
    const field = openField(readModel({ ...input, cap: null, budget: null, capPerPool: null }));
    const list = listOf(field, openDraft(field, [], openJudge(field)));
    expect(listOf(field, openDraft(field, list, openJudge(field)))).toEqual(list);
  });

  it('drops signals beyond the limits, and programs beyond caps and budget', () => {
    for (let seed = 0; seed < 200; seed++) {
      const input = awkward(95_000 + seed, { programs: 7, scope: 'institution' });
      const field = openField(readModel(input));
      const judge = openJudge(field);
      const everything = field.model.candidates.map(({ id }) => ({ id, tier: 'gold' as const }));
      const draft = openDraft(field, everything, judge);
      expect(judge.fitsLimits(draft)).toBe(true);
      const hasRoom = judge.fitsRoom({
        ...draft,
        listed: Uint8Array.from(field.model.candidates, ({ must }) => (must ? 1 : 0)),
      });
      expect(judge.fitsRoom(draft)).toBe(hasRoom);
    }
  });
});
