import type { ListContent } from '../../src/report/applicationList';
import type { PlanEntry, PlanJson } from '../../src/report/planJson';

/** A program as the plan holds it, invented. */
export const entry = (rank: number, changes: Partial<PlanEntry> = {}): PlanEntry => ({
  rank,
  id: `${1000 + rank}-IR`,
  program: `Fictional Program ${rank}`,
  institution: `Fictional Institution ${rank}`,
  state: 'OH',
  specialty: 'IR',
  codes: [`${1000 + rank}416A0`],
  sourceRows: [rank + 1],
  tier: 'Target',
  open: false,
  fit: 50,
  fitLow: 40,
  fitHigh: 60,
  apply: true,
  signal: 'none',
  covered: false,
  signalOrder: null,
  firmness: null,
  reasons: [{ text: 'Not under the screen', criteria: ['G1'] }],
  fee: 11,
  ...changes,
});

/** A small invented plan. */
export const plan = (entries: readonly PlanEntry[], changes: Partial<PlanJson> = {}): PlanJson => ({
  schema: 1,
  season: 2025,
  pathway: { id: 'dual', title: 'Dual', basis: 'guide', planned: 'dual', flags: [], reasons: [] },
  band: { id: 'below-average', pathwayBand: 'below-average', z: -0.7, against: 'national' },
  irProfile: { id: 'moderate', planned: 'strong', missing: [] },
  entries,
  firstYear: { needed: 1, listed: 0, fee: 0, entries: [] },
  signals: [{ pool: 'radiology', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 }, used: { gold: 1, silver: 0 } }],
  fees: { total: 22, IR: 22, DR: 0, PGY1: 0 },
  readiness: [],
  setAside: [{ row: 1, reason: 'header', text: 'The header row.' }],
  problems: [],
  warnings: [],
  assumptions: ['Season 2025.'],
  kernel: {
    status: 'optimal',
    value: 1,
    bound: 1,
    guideCost: 0,
    planningIndex: { independent: 97.31, shared: 96.04 },
    prices: [],
    moves: [],
    size: null,
  },
  ...changes,
});

/** A list around a plan, as the Sheets adapter hands it over. */
export const facts = (planned: PlanJson): ListContent => ({
  plan: planned,
  applicant: null,
  sourceSheet: 'Programs',
  builtAt: '2026-03-05 14:20',
  season: { year: 2025, confidence: 'confirmed', text: 'IR and DR share 6 gold and 6 silver' },
  ties: new Map([['1001-IR', 'Home']]),
  sizeText: '2 applications for $22, planning index 96.0.',
  worthText: 'The last gold signal (radiology) is worth 0.9 % of the plan.',
  tierText: new Map([['1001-IR', 'Target']]),
  moving: new Map([['1001-IR', 'Equally good at Fictional Program 2 (IR).']]),
});
