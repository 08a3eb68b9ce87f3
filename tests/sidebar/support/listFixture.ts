import type { ListView } from '../../../src/rpc/contract';
import { criteria } from './profileFixture';

type Entry = ListView['entries'][number];

const places = [
  'Lakeside',
  'Harbor',
  'Summit',
  'Prairie',
  'Riverbend',
  'Cedar Valley',
  'Northgate',
  'Bayview',
  'Granite',
  'Maple',
];
const tiers = ['Priority', 'Target', 'Reach', 'Safety', 'Ultra-reach'] as const;
const tierTexts: Readonly<Record<string, string>> = { Safety: 'DR safety net' };

/** An invented entry; `more` changes what a test is about. */
export const entryFixture = (rank: number, more: Partial<Entry> = {}): Entry => {
  const tier = tiers[Math.min(4, Math.floor((rank - 1) / 12))] ?? 'Reach';
  const place = places[rank % places.length] ?? 'Lakeside';
  const program = `${place} University Hospital ${Math.ceil(rank / 10)}`;
  const signal = rank <= 6 ? 'gold' : rank <= 12 ? 'silver' : 'none';
  return {
    rank,
    id: `p${rank}`,
    program,
    institution: rank % 3 === 0 ? `${place} Health` : program,
    state: rank % 7 === 0 ? null : 'OH',
    specialty: tier === 'Safety' || rank % 2 === 0 ? 'DR' : 'IR',
    tier,
    tierText: rank === 2 ? 'Priority, under the screen' : (tierTexts[tier] ?? tier),
    signal,
    firmness: signal === 'none' ? null : rank % 4 === 0 ? 'toss-up' : 'firm',
    moving: signal === 'none' ? '' : 'Moving it to Maple University Hospital 2 (DR) costs 0.7 % of the plan.',
    fit: 90 - rank,
    fitLow: 90 - rank - (rank % 5) * 3,
    fitHigh: 90 - rank + (rank % 5) * 3,
    apply: tier !== 'Ultra-reach',
    open: rank % 9 === 0,
    fee: tier === 'Ultra-reach' ? 0 : 30,
    sourceRows: rank % 4 === 0 ? [rank + 1, rank + 61] : [rank + 1],
    reasons: [
      {
        text: rank === 1 ? 'This is your home institution.' : 'You did a good away rotation here.',
        criteria: ['X1', 'P2'],
      },
      { text: 'It is marked as taking lower scores.', criteria: ['G3'] },
      { text: 'No criterion speaks of this.', criteria: [] },
    ],
    ...more,
  };
};

/** A list of 60 programs in all five tiers. */
export const listFixture: ListView = {
  sheetName: 'Application List',
  sourceSheetId: 11,
  builtAt: '2025-09-02 14:05',
  summary:
    '48 programs to apply to: 12 Priority, 12 Target, 12 Reach and 12 DR safety net. 6 gold and 6 silver signals. Fees $1,342.',
  season: { year: 2025, confidence: 'confirmed', text: 'Six gold and six silver signals, shared by IR and DR.' },
  pathway: {
    id: 'dual',
    title: 'Dual',
    flags: ['borderline', 'incomplete'],
    reasons: [{ text: 'Scores below average with a strong IR profile call for both routes.', criteria: ['P2'] }],
  },
  band: 'Below average',
  irProfile: 'Strong',
  entries: Array.from({ length: 60 }, (_, index) => entryFixture(index + 1)),
  tiers: [
    { tier: 'Priority', IR: 6, DR: 6 },
    { tier: 'Target', IR: 6, DR: 6 },
    { tier: 'Reach', IR: 6, DR: 6 },
    { tier: 'Safety', IR: 0, DR: 12 },
    { tier: 'Ultra-reach', IR: 0, DR: 0 },
  ],
  signals: [{ pool: 'radiology', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 }, used: { gold: 6, silver: 6 } }],
  fees: { total: 1342, IR: 520, DR: 822, PGY1: 0 },
  firstYear: '31 programs need a separate first year; you list 6.',
  planningIndex: 71.6,
  indexText:
    'Shared risk 71.6, independent 74.2 of 100, against applying everywhere without limits; not a chance of matching',
  worthText: 'The last gold signal (radiology) is worth 0.9 % of the plan.',
  locks: [],
  size: {
    points: Array.from({ length: 49 }, (_, index) => ({
      applications: index + 12,
      fee: 11 * (index + 12),
      index: 100 - 4000 / (index + 50),
    })),
    now: { applications: 48, fee: 1342, index: 53.5 },
    recommended: { applications: 36, fee: 396, index: 45.9 },
    text: '48 applications for $1,342, planning index 53.5. A list of 36 for $396 would be long enough.',
  },
  setAside: 5,
  warnings: [
    'Fewer than 20 DR programs are on the list: your route to Independent IR is not protected.',
    'Half of your gold signals stand on selective programs.',
    'The lock of Harbor University Hospital 1 was dropped: it takes no signals.',
    'One signal is unused.',
  ],
  assumptions: [
    'Failed attempts were left blank and are taken as none.',
    'One signal is taken to cover one program only.',
  ],
  criteria: { ...criteria },
};
