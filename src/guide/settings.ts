/** What the Settings sheet may change: each row names one value of the guide's data. */
export interface Setting {
  readonly label: string;
  /** where the value stands in `Guide` */
  readonly path: readonly string[];
  readonly kind: 'number' | 'yesno' | 'choice' | 'season';
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly text: string;
  readonly basis: 'guide' | 'ours';
}

const number = (label: string, path: string, min: number, max: number, text: string): Setting => ({
  label,
  path: path.split('.'),
  kind: 'number',
  min,
  max,
  text,
  basis: 'ours',
});

export const settingsTable: readonly Setting[] = [
  {
    label: 'Season',
    path: ['options', 'season'],
    kind: 'season',
    text: 'The match year, where the profile should not decide. Other seasons can be added with rows such as "Season 2028 signals" (6 gold + 6 silver, or 8), "Season 2028 IR signals" and "Season 2028 DR signals" for pools of their own.',
    basis: 'ours',
  },
  {
    label: 'One signal covers a pair',
    path: ['options', 'coversPair'],
    kind: 'choice',
    choices: ['no', 'unknown'],
    text: 'Whether one signal reaches both the IR and the DR program of an institution. No source says so; either way each program is counted by itself, and unknown says so on the list. A yes is refused: one signal for a pair cannot be planned yet.',
    basis: 'ours',
  },
  {
    label: 'Guide order only',
    path: ['options', 'guideOrderOnly'],
    kind: 'yesno',
    text: 'Yes switches the kernel off: programs and signals follow the order of the guide.',
    basis: 'ours',
  },
  {
    label: 'Limit IR signals',
    path: ['options', 'limitShare'],
    kind: 'yesno',
    text: 'No lifts the largest share of signals that IR may take where IR and DR share a pool.',
    basis: 'ours',
  },
  number(
    'Very low at or below (z)',
    'bandRules.veryLow',
    -4,
    0,
    'Standing at or below which the band is Very low (A1).',
  ),
  number(
    'Below average at or below (z)',
    'bandRules.belowAverage',
    -3,
    1,
    'Standing at or below which the band is Below average (A1).',
  ),
  number(
    'Near average below (z)',
    'bandRules.nearAverage',
    -1,
    2,
    'Standing below which the band is Near average (A1).',
  ),
  number(
    'Share of a weaker Step 1',
    'bandRules.step1Share',
    0,
    1,
    'How much a Step 1 that stands lower than Step 2 CK counts (A3).',
  ),
  number(
    'Class distance (SD)',
    'bandRules.classDistance',
    0.5,
    3,
    'Standard deviations below the class mean that lower the pathway (A1).',
  ),
  number(
    'Far under the screen (points)',
    'tierRules.farUnderScreen',
    1,
    60,
    'Points under a screen that make an ultra-reach (X4).',
  ),
  number(
    'Tie needed for an IR Target',
    'tierRules.targetTie',
    0,
    1,
    'Strength of a single tie that makes a Target with low scores (G1).',
  ),
  number(
    'DR cap, DR first, failed or very low',
    'caps.lowest.DR',
    1,
    500,
    'DR programs where no number and no budget is given (G4).',
  ),
  number(
    'DR cap, DR first',
    'caps.byPathway.dr-first.DR',
    1,
    500,
    'DR programs where no number and no budget is given (G4).',
  ),
  number('IR cap, dual', 'caps.byPathway.dual.IR', 0, 500, 'IR programs where no number and no budget is given (P2).'),
  number('DR cap, dual', 'caps.byPathway.dual.DR', 1, 500, 'DR programs where no number and no budget is given (G4).'),
  number(
    'IR cap, integrated first',
    'caps.byPathway.integrated-first.IR',
    0,
    500,
    'IR programs where no number and no budget is given (P3).',
  ),
  number(
    'DR cap, integrated first',
    'caps.byPathway.integrated-first.DR',
    1,
    500,
    'DR programs where no number and no budget is given (P4).',
  ),
  number('Fewest DR programs', 'fewestDr', 0, 200, 'DR applications below which Independent IR is not protected (P4).'),
  number(
    'Fit weight: ties',
    'scoring.weights.ties',
    0,
    100,
    'Part of fit; the four weights add up to 100 (G1, X1 to X3).',
  ),
  number('Fit weight: realism', 'scoring.weights.realism', 0, 100, 'Part of fit (G1 to G3).'),
  number('Fit weight: IR training', 'scoring.weights.training', 0, 100, 'Part of fit (G5, G6).'),
  number('Fit weight: preferences', 'scoring.weights.preferences', 0, 100, 'Part of fit.'),
  number('Tie: home', 'scoring.ties.home', 0, 1, 'Strength of the tie (G1, X1).'),
  number('Tie: exceptional away', 'scoring.ties.awayExceptional', 0, 1, 'Strength of the tie (X3).'),
  number('Tie: strong mentor', 'scoring.ties.mentorStrong', 0, 1, 'Strength of the tie (X2).'),
  number('Tie: good away', 'scoring.ties.awayGood', 0, 1, 'Strength of the tie (G1).'),
  number('Tie: neutral away', 'scoring.ties.awayNeutral', 0, 1, 'Strength of the tie (G1).'),
  number('Tie: school', 'scoring.ties.school', 0, 1, 'Strength of the tie (R3).'),
  number('Tie: weak mentor', 'scoring.ties.mentorWeak', 0, 1, 'Strength of the tie (P2).'),
  number('Tie: geography', 'scoring.ties.geography', 0, 1, 'Strength of the tie (P2).'),
  number('Tie: planned away', 'scoring.ties.awayPlanned', 0, 1, 'Strength of the tie (R2).'),
  number(
    'Index without a signal: Ultra-reach',
    'model.base.Ultra-reach',
    0.001,
    0.9,
    'Planning model, invitation index.',
  ),
  number('Index without a signal: Reach', 'model.base.Reach', 0.001, 0.9, 'Planning model, invitation index.'),
  number('Index without a signal: Target', 'model.base.Target', 0.001, 0.9, 'Planning model, invitation index.'),
  number('Index without a signal: Safety', 'model.base.Safety', 0.001, 0.9, 'Planning model, invitation index.'),
  number('Index without a signal: Priority', 'model.base.Priority', 0.001, 0.9, 'Planning model, invitation index.'),
  number('Gold signal (odds ratio)', 'model.lift.gold', 1, 50, 'Planning model: cautious 3.2, optimistic 18.'),
  number('Silver signal (odds ratio)', 'model.lift.silver', 1, 50, 'Planning model: cautious 2.0, optimistic 11.'),
  number('Single signal (odds ratio)', 'model.lift.single', 1, 50, 'Planning model: cautious 2.5, optimistic 14.'),
  number('Taken when invited', 'model.taken', 0.001, 1, 'Planning model, from the 14 DR ranks of 2022.'),
];

/** Rows that add a season: "Season 2028 signals", "Season 2028 IR signals", "Season 2028 DR signals". */
export const seasonRow = /^season\s+(\d{4})\s+(?:(IR|DR)\s+)?signals$/i;

/** How the signals of a season are written: "6 gold + 9 silver", or one number for a season without tiers. */
export const signalLimitsText = /^(?:(\d+)\s*gold\s*(?:\+|,|and)\s*(\d+)\s*silver|(\d+)(?:\s*(?:single|signals?))?)$/i;
