import { warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { PlanJson, PlanPool, Reason } from './planJson';

const specialties = ['IR', 'DR'] as const;

/** 1234.5 as `$1,234.50`, whole dollars without cents. */
export const usd = (dollars: number): string => {
  const [whole = '', cents] = (Number.isInteger(dollars) ? String(dollars) : dollars.toFixed(2)).split('.');
  return `$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${cents === undefined ? '' : `.${cents}`}`;
};

/** `1 program`, `2 programs`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** A reason as one sentence with the criteria it rests on: `Home program (G1, X1).` */
export const reasonSentence = ({ text, criteria }: Reason): string => {
  const bare = text.replace(/\.$/, '');
  return criteria.length === 0 ? `${bare}.` : `${bare} (${criteria.join(', ')}).`;
};

/** How many programs of a specialty are applied to. */
export const appliedTo = (plan: PlanJson, specialty: 'IR' | 'DR'): number =>
  plan.entries.filter((entry) => entry.apply && entry.specialty === specialty).length;

const poolSentence = ({ members, limits, used }: PlanPool): string => {
  const parts = Object.entries(limits).map(([kind, limit]) => `${display(kind)} ${used[kind] ?? 0} of ${limit}`);
  return `${members.join(' and ')}: ${parts.join(', ')}`;
};

/** `IR and DR: Gold 6 of 6, Silver 5 of 6`, one part a pool. */
export const signalsSentence = (plan: PlanJson): string => plan.signals.map(poolSentence).join('; ');

/** What the applications cost, by specialty; first-year programs stand apart. */
export const feesSentence = (plan: PlanJson): string => {
  const parts = specialties.map((name) => `${name} ${usd(plan.fees[name])} for ${appliedTo(plan, name)}`);
  const firstYear = plan.fees.PGY1 > 0 ? `; first year ${usd(plan.fees.PGY1)} apart` : '';
  return `${usd(plan.fees.IR + plan.fees.DR)}: ${parts.join(', ')}${firstYear}`;
};

/** How many programs need a separate first year, and how many first years are on the list. */
export const firstYearSentence = ({ firstYear: { needed, listed } }: PlanJson): string =>
  fill(warningTexts.firstYear, { needed, listed });

/** How the applied programs spread over the tiers, in list order; tiers without a program are included. */
export const tierCounts = (plan: PlanJson): { tier: string; IR: number; DR: number }[] =>
  (['Priority', 'Target', 'Safety', 'Reach', 'Ultra-reach'] as const).map((tier) => {
    const applied = plan.entries.filter((entry) => entry.apply && entry.tier === tier);
    const irPrograms = applied.filter((entry) => entry.specialty === 'IR').length;
    return { tier, IR: irPrograms, DR: applied.length - irPrograms };
  });

/** `6 Priority, 17 Target, 3 Reach`: the applied programs by tier, empty tiers left out. */
export const tiersSentence = (plan: PlanJson): string =>
  tierCounts(plan)
    .filter(({ IR, DR }) => IR + DR > 0)
    .map(({ tier, IR, DR }) => `${IR + DR} ${tier}`)
    .join(', ');

/** The whole result in one sentence: programs, tiers, signals, fees. */
export const summarySentence = (plan: PlanJson): string => {
  const applied = appliedTo(plan, 'IR') + appliedTo(plan, 'DR');
  const inTiers = applied === 0 ? '' : ` (${tiersSentence(plan)})`;
  return `Apply to ${applied} of ${count(plan.entries.length, 'program')}${inTiers}; signals ${signalsSentence(plan)}; fees ${feesSentence(plan)}.`;
};
