import type { Message } from './message';

/** What is said about signals on the list. */
export const signalMessages = {
  home: { text: '{signal} signal {order}: the home program comes first', criteria: ['X1'] },
  mentor: { text: '{signal} signal {order}: strong mentor connection', criteria: ['X2'] },
  away: { text: '{signal} signal {order}: the away went exceptionally well', criteria: ['X3'] },
  twin: {
    text: '{signal} signal {order}: the other program of an institution with a signal tie',
    criteria: ['X1', 'X2', 'X3'],
  },
  other: { text: '{signal} signal {order}: adds most to the plan among programs that may have one', criteria: ['X4'] },
  likeOthers: {
    text: '{signal} signal {order}: nothing known sets it apart from {others} on the list; fill in ties and interest first',
    criteria: ['X1', 'X2', 'X3'],
  },
  locked: { text: '{signal} signal {order}: locked by you', criteria: [] },
  covered: {
    text: '{signal}, held by the {specialty} program of the institution: one signal covers both (your setting)',
    criteria: [],
  },
} satisfies Record<string, Message>;

/** Warnings: what is wrong with the list and what to do. */
export const warningTexts = {
  fewDr:
    'DR programs applied to: {count}; your route to Independent IR is not protected. Add DR programs until there are at least {fewest} (P4).',
  unusedSignals: '{count} of {limit} {tier} signals ({pool}) are not used: no program is left that may have one.',
  unusedByShare:
    '{count} of {limit} {tier} signals ({pool}) are not used: IR has its largest share of them (P1, P2), and no DR program is left that may have one. No in Limit IR signals, in Settings, lifts the share.',
  homeNotSignalled: 'The home program has no signal: locked signals use up the limit (X1).',
  homesNotSignalled: 'Locked signals leave none for these home programs: {names} (X1).',
  homeNoLead: 'The home program cannot be signalled: {why} (X1).',
  noHome:
    'No program is marked Home. If your school has a program, mark it: it comes first in applications and signals (G1, X1).',
  goldsOnSelective: '{count} of {all} gold signals stand on selective or under-the-screen programs (X4, G2).',
  homeFarUnder:
    'The home program is {distance} points above your Step 2 CK: ask the program director whether your file is read without a signal; if it is not read at all, lock None.',
  lockDroppedNever: '{program}: the locked signal was dropped, the program is marked Never.',
  lockDroppedNoSignals: '{program}: the locked signal was dropped, the program takes no signals.',
  lockDroppedLimit: '{program}: the locked {tier} signal was dropped, the limit of {limit} is used by locks above it.',
  lockOfTwin:
    '{program}: the locked {own} signal gives way to {tier}, which is locked at its twin; one signal covers both.',
  lockUltra: '{program}: a signal is locked on an ultra-reach, where the file is unlikely to be read (X4).',
  lockPoor: '{program}: a signal is locked where the away went poorly.',
  overCap: '{count} programs stay in beyond the limit of {limit}: marked Must, locked, or at home.',
  overBudget:
    'Programs marked Must, locked or at home cost ${fee}, more than the budget of ${budget}; the budget was raised for them.',
  fillColumns: 'Fill in first: {columns}. That would settle most.',
  noTies: 'No program has a tie yet. Fill in Home, Away and Mentor Connection first: they decide most.',
  fillProfile: 'Fill in first in the profile: {fields}.',
  overlapPairs:
    'It is not known whether one signal reaches both programs of an institution. Pairs that hold two: {names}. Check MyERAS.',
  firstYear: '{needed} programs need a separate first year; you list {listed}.',
  unknownSeason: 'Season {season} of the profile is not known; {used} is used. Known: {known}.',
  reportedSeason: 'The signals of season {season} are reported by one source only: check MyERAS.',
  assumedSeason: 'The signals of season {season} are assumed, not confirmed: check MyERAS.',
  feesAssumed: 'The fees of season {season} are not known; those of {from} are taken (assumed).',
  setting: 'Settings, {cell}: {found}. {expected} The default stays in force.',
  settingUnknown: 'Settings, {cell}: "{label}" is not a known setting and was left out.',
  profileProblem: 'Profile: {text}',
  unknownLabel: 'Profile: {label} is not a known field; it stays as it is and is not used.',
} as const;

/** What every list rests on, said with it. */
export const assumptionLines = {
  season: 'Season {season}: {limits} ({confidence}; {source}).',
  fees: 'Fees: {source}{from}.',
  pairUnknown: 'Whether one signal covers both programs of an institution is not known: they are counted separately.',
  pairYes: 'One signal covers both programs of an institution and counts once (your setting).',
  pairYesApart:
    'One signal covers one program: IR and DR have signals of their own in this season, so your setting for pairs changes nothing.',
  pairNo: 'One signal covers one program (your setting).',
  defaultCaps: 'No number and no budget given: at most {caps} (ours; {published}).',
  model:
    'The order within the rules comes from a planning model (ours), not from anybody’s chance of matching. What signals add: {effect} reading.',
  sharedRisk:
    'Chosen under shared risk: in two equally likely worlds all programs screen more strictly, or more mildly (log-odds {shift} up or down; ours).',
  independent: 'Programs are taken to decide independently.',
  tooManyForShared:
    'More than {most} programs may be applied to: chosen as if programs decided independently, then valued under shared risk too.',
  norms:
    'Scores are judged by the norms of the exam year; after 2021 none is sourced, so both 246 and 250 are used and the lower band counts.',
  kept: 'Signals stay as they were on your list: the best ones would add {cost} % of the plan, which counts as equally good.',
  guideOrder: 'Guide order only: the kernel is switched off.',
} as const;

/** What stands above the table besides. */
export const listTexts = {
  formulasApart: 'Formulas such as IR_LIST see only their arguments, never Settings, so theirs can differ.',
} as const;

/** Why a row is not a program of the list; also the marker of such rows in a spill. */
export const asideMarker = '—';
