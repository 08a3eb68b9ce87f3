import { takePairStep } from '../../src/choose/pairStep';
import {
  type Layout,
  openChoices,
  openValues,
  readChoice,
  type Step,
  takeStep,
  type Way,
} from '../../src/choose/table';
import { generator } from './instances';

const closed: Way = { gain: -Infinity, keep: 0, less: Int32Array.of(1) };
const layout: Layout = { room: 6, signals: 1 };
const less = Int32Array.of(-1, 0, 1, 2, 3, 4);

/** A step without signals: only one way of applying. */
function stepOf(random: () => number, more: Partial<Step> = {}): Step {
  const chance = random();
  const open: Way = { gain: chance * 3 * random(), keep: 1 - chance, less: Int32Array.of(0) };
  return { must: false, less, ways: [open, closed, closed], ...more };
}

it.each([
  ['counted', {}],
  ['not counted', { less: null }],
  ['a must', { must: true }],
])('decides like one scenario where both are the same and there is one way of applying: %s', (_, more) => {
  const random = generator(7);
  const steps = Array.from({ length: 12 }, (_unused, index) => stepOf(random, index % 3 === 0 ? more : {}));
  const [one, first, second] = [openValues(layout, 0.1), openValues(layout, 0.1), openValues(layout, 0.1)];
  const [alone, both] = [openChoices(layout, 12), openChoices(layout, 12)];
  steps.forEach((step, index) => {
    takeStep(one, layout, step, alone, index);
    takePairStep([first, second], layout, [step, step], [0.3, 0.7], both, index);
  });
  expect([...first]).toEqual([...one]);
  expect([...second]).toEqual([...one]);
  const decided = (choices: Uint8Array) =>
    steps.flatMap((_step, index) => less.map((_state, room) => readChoice(choices, layout, index, room, 0)));
  expect(decided(both)).toEqual(decided(alone));
});

it('takes what weighs more under the ranks, though one scenario loses by it', () => {
  const step = (gain: number): Step => ({
    must: false,
    less: null,
    ways: [{ gain, keep: 0, less: Int32Array.of(0) }, closed, closed],
  });
  const decide = (ranks: [number, number]): number => {
    const choices = openChoices({ room: 1, signals: 1 }, 1);
    const values = [openValues({ room: 1, signals: 1 }, 1), openValues({ room: 1, signals: 1 }, 1)] as const;
    takePairStep(values, { room: 1, signals: 1 }, [step(2), step(0.5)], ranks, choices, 0);
    return readChoice(choices, { room: 1, signals: 1 }, 0, 0, 0);
  };
  expect(decide([0.5, 0.5])).toBe(0);
  expect(decide([0.1, 0.9])).toBe(-1);
});
