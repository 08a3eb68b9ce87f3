import type { Season, Sourced } from './season';

const aamc: Sourced = {
  source: 'AAMC, ERAS timeline for the 2026 season (2025)',
  checkedOn: '2026-11-23',
  confidence: 'confirmed',
};
const nrmp: Sourced = { source: 'NRMP newsletter, September 2025', checkedOn: '2026-11-23', confidence: 'confirmed' };

export const season2026: Season = {
  year: 2026,
  signals: {
    pools: [{ id: 'radiology', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 } }],
    source: 'no official copy found; taken over from 2025',
    checkedOn: '2026-11-23',
    confidence: 'assumed',
  },
  fees: {
    blocks: [
      { upTo: 30, each: 11 },
      { upTo: null, each: 30 },
    ],
    source: 'AAMC, fees for the 2026 ERAS season (2025)',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  dates: [
    { id: 'eras-opens', text: 'ERAS season opens', date: '2025-06-04', ...aamc },
    { id: 'first-submission', text: 'Applications can be submitted', date: '2025-09-03', ...aamc },
    { id: 'nrmp-registration', text: 'NRMP registration opens', date: '2025-09-15', ...nrmp },
    {
      id: 'programs-review',
      text: 'Programs may review applications; the MSPE is released',
      date: '2025-09-24',
      ...aamc,
    },
    { id: 'match-week', text: 'Match Week begins', date: '2026-03-16', ...nrmp },
    { id: 'match-day', text: 'Match Day', date: '2026-03-20', ...nrmp },
    { id: 'eras-ends', text: 'ERAS season ends', date: '2026-05-31', ...aamc },
  ],
};
