import { dayText, groupsOf, itemsOf, notTried, withTried } from '../../sidebar/planRun';
import { planFixture, whatIfFixture } from './support/planFixture';

it('puts improvements in order of effect as they come, and ends with the last kind', () => {
  const first = withTried(notTried, whatIfFixture(0));
  expect(first).toMatchObject({ status: 'running', tried: 1, total: 2 });
  const all = withTried(first, whatIfFixture(1));
  expect(all.status).toBe('done');
  expect(all.lines.map(({ order }) => order)).toEqual([4, 1.2]);
});

it('groups the lines of a section in order, and puts neighbours of one item together', () => {
  const interviews = planFixture.sections.find(({ id }) => id === 'interviews')?.lines ?? [];
  expect(groupsOf(interviews).map(({ name, lines }) => [name, lines.length])).toEqual([
    ['What happened with your exam?', 4],
  ]);
  expect(itemsOf(interviews).map(({ item, lines }) => [item, lines.length])).toEqual([
    ['Build it like this', 2],
    ['Use', 1],
    ['Leave out', 1],
  ]);
});

it.each([
  ['2026-09-02', '2 Sep 2026'],
  ['2027-03-19', '19 Mar 2027'],
  ['soon', 'soon'],
])('shows %s as %s', (date, text) => expect(dayText(date)).toBe(text));
