import { irReadiness } from '../../src/functions/irReadiness';
import { createHost } from '../../src/host/createHost';
import { bookOf } from '../support/scriptHost';
import { cohortSheet } from './cohort';
import { programSheet } from './sheets';
import { ms, timed, type Figure } from './table';
import { spreadsheetCalls } from '../support/spreadsheetCalls';

/** Readiness of a whole cohort; spreadsheet service calls and time of one build of the Cohort sheet in the local host, without signals and with them. */
export async function cohortBench(): Promise<Figure[]> {
  const cohort = cohortSheet(500);
  const figures: Figure[] = [
    { what: 'IR_READINESS, cohort of 500', value: ms(timed(() => irReadiness(cohort))), ratio: '', against: '' },
  ];
  for (const [applicants, programs] of [
    [50, 0],
    [500, 0],
    [20, 300],
  ] as const) {
    const sheets = { Advisees: cohortSheet(applicants), ...(programs > 0 ? { Programs: programSheet(programs) } : {}) };
    const host = createHost(bookOf(sheets));
    await host.run('buildCohort', []);
    host.resetCalls();
    const start = performance.now();
    await host.run('buildCohort', []);
    const time = performance.now() - start;
    const lists = programs > 0 ? `, a list of ${programs} rows each` : '';
    figures.push({
      what: `a Cohort sheet of ${applicants} applicants${lists}, built again in the local host`,
      value: ms(time),
      ratio: `${spreadsheetCalls(host)} calls`,
      against: 'spreadsheet service calls, the same for any number of applicants',
    });
    await host.dispose();
  }
  return figures;
}
