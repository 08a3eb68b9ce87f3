import type { Season, Sourced } from './season';

const reported = (source: string): Sourced => ({ source, checkedOn: '2026-11-23', confidence: 'reported' });

export const season2027: Season = {
  year: 2027,
  signals: {
    pools: [
      { id: 'DR', members: ['DR'], limits: { gold: 6, silver: 9 } },
      { id: 'IR', members: ['IR'], limits: { single: 8 } },
    ],
    source: 'one public table only (LLeon24/Matchly, 2026); no AAMC, SIR or APDR page found: check MyERAS',
    checkedOn: '2026-11-23',
    confidence: 'reported',
  },
  fees: null,
  dates: [
    { id: 'eras-opens', text: 'ERAS season opens', date: '2026-06-03', ...reported('quantaprep.com (14 Mar 2026)') },
    {
      id: 'first-submission',
      text: 'Applications can be submitted',
      date: '2026-09-02',
      ...reported('public notes citing joinleland.com'),
    },
    {
      id: 'programs-review',
      text: 'Programs may review applications; the MSPE is released',
      date: '2026-09-23',
      ...reported('public notes citing joinleland.com; surgery.saieesh.dev'),
    },
    {
      id: 'nrmp-registration',
      text: 'NRMP registration opens',
      date: '2026-09-15',
      source: 'the usual day, as in 2025',
      checkedOn: '2026-11-23',
      confidence: 'assumed',
    },
    {
      id: 'ranks-due',
      text: 'Rank lists are due',
      date: '2027-03-04',
      ...reported('quantaprep.com (early March 2027); a public countdown says 4 March'),
    },
    {
      id: 'match-day',
      text: 'Match Day',
      date: '2027-03-19',
      source: 'computed: third Friday of March (AAFP rule)',
      checkedOn: '2026-11-23',
      confidence: 'assumed',
    },
    {
      id: 'eras-ends',
      text: 'ERAS season ends',
      date: '2027-05-31',
      source: 'the usual day, as in 2026',
      checkedOn: '2026-11-23',
      confidence: 'assumed',
    },
  ],
};
