import { planFromSheets } from '../../src/pipeline';
import { dualProfile, programSheet } from './sheets';
import { ms, timed, times, type Figure } from './table';

/** Building a whole plan, with its planning figures, from 100 to 10,000 rows. */
export function listBench(): Figure[] {
  let smallest = 0;
  return [100, 300, 1000, 3000, 10_000].map((rows) => {
    const sheets = { programs: programSheet(rows), profile: dualProfile };
    const time = timed(() => planFromSheets(sheets), rows > 1000 ? 3 : 7, 1);
    if (smallest === 0) smallest = time;
    return {
      what: `a plan from ${rows.toLocaleString('en-US')} rows`,
      value: ms(time),
      ratio: times(time, smallest),
      against: '100 rows',
    };
  });
}
