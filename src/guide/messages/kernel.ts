/** What is said of how good and how sure a list is: planning figures, never a chance of matching. */
export const kernelTexts = {
  indices:
    'Shared risk {shared}, independent {independent} of 100, against applying everywhere without limits; not a chance of matching',
  independentOnly:
    'Independent {independent} of 100, against applying everywhere without limits; shared risk is switched off; not a chance of matching',
  sizeNow: '{count} applications for {fee}, planning index {index}.',
  sizeEnough:
    'A list of {count} for {fee} (index {index}) would be long enough: after it, the next application adds less than {gain} % of what is attainable for ${dollars} (G4; ours).',
  sizeShorter: 'It is longer than that: what you save by a shorter list costs {cost} of 100.',
  sizeLonger: 'It is shorter than that: your limits, or the default caps, end it.',
  nextOne: 'The next application would add {gain} of 100 for {fee}.',
  noNext: 'There is no further program to apply to.',
  guideCost: 'The guide’s order of signals costs {cost} of the plan.',
  lastSignal: 'The last {kind} signal ({pool}) is worth {price} of the plan.',
  lastSignalNeeded: 'Every {kind} signal ({pool}) is needed to keep the guide’s order.',
  gap: 'No list within the limits is worth more than {gap} more by these figures.',
  proven: 'No list within the limits is worth more by these figures.',
} as const;

/** What moving a signal would cost. */
export const movingTexts = {
  locked: 'Locked by you; unlock it to see what moving it costs.',
  held: 'Has to stay here: the guide’s order of signals allows nothing else (X1 to X3).',
  holdsOne: 'This program has to keep a signal (X1 to X3).',
  equal: 'Equally good at {programs}.',
  equalNowhere: 'Equally good without it.',
  costs: 'Moving it to {programs} costs {cost} of the plan.',
  costsNowhere: 'Taking it away costs {cost} of the plan.',
  asEqual: 'Equally good as {kind}, with {signal} at {programs}.',
  asEqualNowhere: 'Equally good as {kind}.',
  asCosts: 'As {kind} it costs {cost}.',
} as const;

/** What signals moved by hand would do. */
export const boardTexts = {
  nothing: 'This costs nothing.',
  equal: 'Equally good: it costs {part} of the plan.',
  costs: 'It costs {part} of the plan.',
  gains: 'The plan gains {part}: a lock held it back.',
} as const;

/** How firm a choice is, in words. */
export const firmnessTexts = {
  firm: 'Firm',
  leaning: 'Leaning',
  'toss-up': 'Toss-up',
} as const;
