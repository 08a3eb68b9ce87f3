import type { Guide } from '../guide/guide';
import { programMessages as say } from '../guide/messages/program';
import type { Message } from '../guide/messages/message';
import type { Away, Program, Ties } from '../rows/records';
import { reason, type Reason } from './reason';

/** An away that was completed and not rated poor. */
const goodAways: readonly Away[] = ['neutral', 'unrated', 'good', 'exceptional'];

/** Home, a completed away not rated poor, or a strong mentor: decides tiers. */
export const isStrongTie = (ties: Ties): boolean =>
  ties.home || goodAways.includes(ties.away) || ties.mentor === 'strong';

/** Home, a strong mentor or an exceptional away: earns a signal (X1-X3). */
export const isSignalTie = (ties: Ties): boolean =>
  ties.home || ties.mentor === 'strong' || ties.away === 'exceptional';

const none: readonly Tie[] = [];

interface Tie {
  readonly key: keyof Ties;
  readonly strength: number;
  readonly message: Message;
}

const isUntied = ({ home, away, mentor, school, geography }: Ties): boolean =>
  !home && away === 'none' && mentor === 'none' && !school && !geography;

function tiesOf(ties: Ties, guide: Guide): readonly Tie[] {
  if (isUntied(ties)) return none;
  const strength = guide.scoring.ties;
  const aways: Record<Away, readonly [number, Message] | null> = {
    none: null,
    planned: [strength.awayPlanned, say.awayPlanned],
    poor: [strength.awayPoor, say.awayPoor],
    neutral: [strength.awayNeutral, say.awayNeutral],
    unrated: [strength.awayGood, say.awayDone],
    good: [strength.awayGood, say.awayDone],
    exceptional: [strength.awayExceptional, say.awayExceptional],
  };
  const mentors: Record<Ties['mentor'], readonly [number, Message] | null> = {
    none: null,
    weak: [strength.mentorWeak, say.mentorWeak],
    strong: [strength.mentorStrong, say.mentorStrong],
  };
  const found: [keyof Ties, readonly [number, Message] | null][] = [
    ['home', ties.home ? [strength.home, say.home] : null],
    ['away', aways[ties.away]],
    ['mentor', mentors[ties.mentor]],
    ['school', ties.school ? [strength.school, say.school] : null],
    ['geography', ties.geography ? [strength.geography, say.geography] : null],
  ];
  return found
    .flatMap(([key, tie]) => (tie === null ? [] : [{ key, strength: tie[0], message: tie[1] }]))
    .sort((one, other) => other.strength - one.strength);
}

/** The strongest tie in full and a tenth of each further one, at most 1. */
export function tieScore(ties: Ties, guide: Guide): number {
  const [strongest = 0, ...others] = tiesOf(ties, guide).map(({ strength }) => strength);
  return Math.min(
    1,
    others.reduce((sum, strength) => sum + guide.scoring.ties.further * strength, strongest),
  );
}

/** The strength of the strongest single tie, 0 without any. */
export const strongestTie = (ties: Ties, guide: Guide): number => tiesOf(ties, guide)[0]?.strength ?? 0;

/** Every tie in words, strongest first, saying which stand on the rows of the other program of the institution. */
export function tieReasons(program: Program, guide: Guide): Reason[] {
  const other = program.specialty === 'IR' ? 'DR' : 'IR';
  const from = reason(say.fromTwin, { specialty: other }).text;
  return tiesOf(program.ties, guide).map(({ key, message }) =>
    reason(message, { from: program.tiesFromTwin.includes(key) ? from : '' }),
  );
}
