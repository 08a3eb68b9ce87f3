import type { Season } from './season';

export const season2023: Season = {
  year: 2023,
  signals: {
    pools: [{ id: 'radiology', members: ['IR', 'DR'], limits: { single: 6 } }],
    source: 'SIR, supplemental ERAS application page (2022): radiology shares six signals',
    checkedOn: '2026-11-23',
    confidence: 'confirmed',
  },
  fees: null,
  dates: [],
};
