import type { Season } from './season';

export const season2025: Season = {
  year: 2025,
  signals: {
    pools: [{ id: 'radiology', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 } }],
    source: 'AAMC, program signaling for the 2025 MyERAS season (2024): one entry for DR and IR',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  fees: {
    blocks: [
      { upTo: 30, each: 11 },
      { upTo: null, each: 30 },
    ],
    source: 'AAMC fee announcement (2024)',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  dates: [],
};
