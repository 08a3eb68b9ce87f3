import type { Application, PlanInput } from '../../src/choose';
import { countersOf } from '../../src/choose/counters';
import { dropDominated, dropUseless } from '../../src/choose/dominance';
import { type Draft, listOf } from '../../src/choose/draft';
import { solveExactly } from '../../src/choose/exact';
import { type Field, openField } from '../../src/choose/field';
import type { Frame } from '../../src/choose/frame';
import { openLabels, takeHullStep } from '../../src/choose/hullStep';
import { improve } from '../../src/choose/improve';
import { openJudge } from '../../src/choose/judge';
import { type Laid, layOut, layOutRelaxed, pooled } from '../../src/choose/layOut';
import { type Model, readModel } from '../../src/choose/model';
import { openDraft } from '../../src/choose/openDraft';
import { polish, valueOf } from '../../src/choose/polish';
import { evenShares, type Relaxed, solveRelaxed, tuneShares } from '../../src/choose/relaxation';
import { largestTotal, openRoom, type Room } from '../../src/choose/room';
import { search, solveApart } from '../../src/choose/search';
import { slopesAbove } from '../../src/choose/slopes';
import type { Solved } from '../../src/choose/solved';
import { weighTogether } from '../../src/choose/together';
import type { Case } from '../cases/readCases';
import { applications, figure, problemOf, problems } from './answers';

/** Every other problem, by name. */
export const engineProblems = problems.filter((_, index) => index % 2 === 0).map(([name]) => name);

const figures = (values: readonly number[]): string => values.map(figure).join(' ');

const modelText = ({ candidates, shift, unmatched, weights }: Model): string =>
  [
    `raised by ${figure(shift)}, unmatched ${figure(unmatched)}, weights ${figures(weights)}`,
    ...candidates.map(
      ({ id, utility, chances, limits }) =>
        `${id} ${figure(utility)}: ${chances.map(figures).join('; ')} under ${limits.join('+') || 'none'}`,
    ),
  ].join(' | ');

const idsOf = ({ candidates }: Model): string => candidates.map(({ id }) => id).join(' ') || 'nobody';

const roomText = (room: Room | 'none' | 'large'): string =>
  typeof room === 'string'
    ? room
    : [
        `${room.states} states, at most ${room.most}, largest ${room.largest.join(' ')}`,
        [...room.classOf].map(([pool, kind]) => `${pool} ${kind}`).join(', '),
        ...room.counts.map((counts, kind) => `${kind}: ${[...counts].join('')} from ${room.less[kind]?.join(' ')}`),
      ].join(' | ');

const laidText = (laid: Laid | 'none' | 'large'): string =>
  typeof laid === 'string'
    ? laid
    : laid.frames
        .map(({ layout: { room, signals }, steps }) => `${steps.length} x ${room} x ${signals}`)
        .concat(laid.room.classOf.size > 0 ? `${laid.room.most} at most` : 'free')
        .join(', ');

const solvedText = (solved: Solved | 'none' | 'large' | null): string =>
  solved === null || typeof solved === 'string'
    ? String(solved)
    : `${figure(solved.bound)}: ${applications(solved.list)}`;

const relaxedText = (relaxed: Relaxed | 'none' | 'large'): string =>
  typeof relaxed === 'string'
    ? relaxed
    : `${solvedText(relaxed)}; broken ${relaxed.broken.map((one) => relaxed.field.holders[one]?.key).join(' ') || 'none'}; work ${relaxed.work}`;

/** Drafts to begin with: empty, everybody, and everybody with the best signal. */
function startsOf({ model, holders }: Field): Draft[] {
  const everybody = model.candidates.map(() => 1);
  const draft = (listed: readonly number[], tier: number): Draft => ({
    listed: Uint8Array.from(listed),
    signals: Int8Array.from(holders, ({ may }) => (may[tier] ? tier : 0)),
  });
  return [
    draft(
      everybody.map(() => 0),
      0,
    ),
    draft(everybody, 0),
    draft(everybody, 1),
    draft(everybody, 2),
  ];
}

const wishes = ({ programs }: PlanInput): (readonly Application[])[] => [
  programs.map(({ id }) => ({ id, tier: 'gold' as const })),
  programs.map(({ id }, index) => ({ id, tier: (['silver', 'gold', 'none'] as const)[index % 3] ?? 'none' })),
  programs.slice(2).map(({ id }) => ({ id, tier: 'none' as const })),
];

function tuned(model: Model, field: Field): string {
  const shares = evenShares(field);
  const first = solveRelaxed(model, shares);
  if (typeof first === 'string') return first;
  const { relaxed, solves, shares: after } = tuneShares(model, shares, first, 6);
  return [
    `even ${[...shares.of].map(([id, units]) => `${id} ${units}`).join(' ')}`,
    relaxedText(first),
    `after ${solves}: ${[...after.of].map(([id, units]) => `${id} ${units}`).join(' ')}`,
    relaxedText(relaxed),
  ].join(' | ');
}

/** How many pairs of values are kept after each step. */
function hullLabels(
  frames: readonly [Frame, Frame],
  { weights, unmatched }: Model,
  room: Room | 'none' | 'large',
): string {
  const [{ layout, steps }, other] = frames;
  const slopes = slopesAbove(frames, [weights[0] ?? 0, weights[1] ?? 0], typeof room === 'string' ? 0 : room.most);
  let labels = openLabels(layout, unmatched);
  return steps
    .map((step, index) => {
      const [twin, weighed] = [other.steps[index] ?? step, slopes[index] ?? { least: 0, most: Infinity }];
      labels = takeHullStep(labels, layout, [step, twin], weighed).labels;
      return labels.start.at(-1);
    })
    .join(' ');
}

/** What each part of the kernel says of a problem. */
export function enginesOf(name: string): Case[] {
  const input = problemOf(name);
  const model = readModel(input);
  const room = openRoom(model, 60_000);
  const field = openField(model);
  const judge = openJudge(field);
  const sizes = [0, 30, 100, 300, 1000, 3000, 10_000];
  const laid = layOut(model);
  const frames = typeof laid === 'string' ? [] : laid.frames;
  const [one, two, three] = frames;
  const starts = startsOf(field);
  const judged = (draft: Draft): string =>
    `${figure(judge.worth(draft))}${judge.fitsRoom(draft) ? '' : ' no room'}${judge.fitsLimits(draft) ? '' : ' over a limit'}`;
  const found = (draft: Draft): string => `${figure(valueOf(judge, draft))}: ${applications(listOf(field, draft))}`;
  const counters = (merged: boolean): string =>
    countersOf(field, merged)
      .map(({ tier, size, users }) => `${size} of tier ${tier} for ${[...users].join(' ')}`)
      .join(' | ');
  const together = (rounds: number): string => {
    const best = weighTogether(frames, model.weights, { rounds });
    return best === null ? 'none' : `${figure(best.value)}: ${applications(best.list)}`;
  };
  const said: readonly (readonly [what: string, says: string])[] = [
    ['model', modelText(model)],
    ['useful', idsOf(dropUseless(model))],
    ['not dominated', typeof room === 'string' ? room : idsOf(dropDominated(model, room))],
    ['room', roomText(room)],
    ['room, everything counted', roomText(openRoom(model, 60_000, true))],
    ['room, few states', roomText(openRoom(model, 6))],
    ['largest total', `${largestTotal(model)}, pooled ${figure(pooled(model).input.cap ?? Infinity)}`],
    [
      'holders',
      field.holders
        .map(
          ({ key, members, may, limits }) =>
            `${key}: ${members.join(' ')} may ${may.map(Number).join('')} ${limits.map((some) => some.join('+')).join('/')}`,
        )
        .concat(field.isGrouped ? 'grouped' : 'single')
        .join(' | '),
    ],
    ['counters', counters(false)],
    ['counters, merged', counters(true)],
    ['layout', laidText(laid)],
    ['layout, all kept', laidText(layOut(model, { keepAll: true }))],
    ['layout, all counted', laidText(layOut(model, { countAll: true }))],
    ['layout, shares', laidText(layOut(model, { shares: evenShares(field) }))],
    ['layout by size', sizes.map((decisions) => laidText(layOut(model, { decisions }))).join(' | ')],
    ['layout by size, relaxed', sizes.map((decisions) => laidText(layOutRelaxed(model, { decisions }))).join(' | ')],
    ['exactly', typeof laid === 'string' ? laid : solvedText(solveExactly(laid, model.weights))],
    ['scenarios apart', typeof laid === 'string' ? laid : solvedText(solveApart(laid, model))],
    ['scenarios together', `${together(1)} | ${together(8)}`],
    [
      'slopes',
      one && two && !three
        ? slopesAbove([one, two], [model.weights[0] ?? 0, model.weights[1] ?? 0], 3)
            .map(({ least, most }) => `${figure(least)} to ${figure(most)}`)
            .join(', ')
        : 'not two scenarios',
    ],
    ['hull labels', one && two && !three ? hullLabels([one, two], model, room) : 'not two scenarios'],
    ['shares', tuned(model, field)],
    ['search', solvedText(search(model))],
    ['drafts', starts.map(judged).join(' | ')],
    [
      'drafts near wishes',
      wishes(input)
        .map((list) => found(openDraft(field, list, judge)))
        .join(' | '),
    ],
    ['drafts improved a little', starts.map((draft) => found(improve(field, draft, judge, 60))).join(' | ')],
    ['drafts improved', starts.map((draft) => found(improve(field, draft, judge, 1e5))).join(' | ')],
    [
      'drafts polished',
      [...starts.slice(0, 1), ...wishes(input).map((list) => openDraft(field, list, judge))]
        .map((draft) => polish(field, judge, draft))
        .map(({ list, value }) => `${figure(value)}: ${applications(list)}`)
        .join(' | '),
    ],
  ];
  return said.map(([What, Says]) => ({ Problem: name, What, Says }));
}
