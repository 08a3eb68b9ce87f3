import type { Season } from './season';

export const season2024: Season = {
  year: 2024,
  signals: {
    pools: [{ id: 'radiology', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 } }],
    source: 'Lakhani et al., JACR 2024 (98 % used all six gold, 96.5 % all six silver); residencyexperts.com (2023)',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  fees: {
    blocks: [
      { upTo: 10, flat: 99 },
      { upTo: 20, each: 19 },
      { upTo: 30, each: 23 },
      { upTo: null, each: 27 },
    ],
    source: 'AAMC fees page (2023)',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  dates: [],
};
