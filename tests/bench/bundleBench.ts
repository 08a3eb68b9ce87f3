import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { cohortSheet } from './cohort';
import { dualProfile, programSheet } from './sheets';
import { median, ms, timed, times, type Figure } from './table';

const code = readFileSync('dist/Code.js', 'utf8');

/** Compiles and evaluates a script in a fresh context, nothing cached, as every formula does. */
function load(source: string): number {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const start = performance.now();
  new vm.Script(source, { filename: 'Code.js' }).runInContext(context);
  return performance.now() - start;
}

const loads = (source: string): number => {
  for (let run = 0; run < 5; run += 1) load(`${source}\n// warm ${run}`);
  // a different last line each time keeps V8 from reusing what it compiled
  return median(Array.from({ length: 25 }, (_, run) => load(`${source}\n// ${run}`)));
};

/** Size and load time of the bundle, and IR_FIT against a JSON round trip of the same cells. */
export function bundleBench(): Figure[] {
  const kilobytes = (path: string): string => `${(statSync(path).size / 1000).toFixed(1)} kB`;
  const empty = loads('function onOpen() {}');
  const loaded = loads(code);
  const plannerLoaded = loads(readFileSync('dist/Planner.html', 'utf8').replace(/^<script>|<\/script>\s*$/g, ''));
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  const call = vm.runInContext('(name, args) => globalThis[name](...JSON.parse(args))', context) as (
    name: string,
    args: string,
  ) => unknown;
  const prepare = vm.runInContext('(args) => { globalThis.args_ = JSON.parse(args); }', context) as (
    args: string,
  ) => void;
  const fit = vm.runInContext('() => IR_FIT(...globalThis.args_)', context) as () => unknown;
  const fits = [100, 1000, 10_000].map((rows): Figure => {
    const sheet = programSheet(rows);
    prepare(JSON.stringify([sheet, dualProfile]));
    const roundTrip = timed(() => JSON.parse(JSON.stringify(sheet)) as unknown);
    const time = timed(fit);
    return {
      what: `IR_FIT, ${rows.toLocaleString('en-US')} rows x 18 columns, warm`,
      value: ms(time),
      ratio: times(time, roundTrip),
      against: `JSON round trip of the same cells (${ms(roundTrip)})`,
    };
  });
  const cohort = cohortSheet(500);
  const cohortTime = timed(() => call('PATHWAY', JSON.stringify([cohort, true])));
  return [
    { what: 'dist/Code.js', value: kilobytes('dist/Code.js'), ratio: '', against: '' },
    { what: 'dist/Planner.html', value: kilobytes('dist/Planner.html'), ratio: '', against: '' },
    { what: 'dist/Sidebar.html', value: kilobytes('dist/Sidebar.html'), ratio: '', against: '' },
    {
      what: 'load of dist/Code.js in a fresh context',
      value: ms(loaded),
      ratio: times(loaded, empty),
      against: `an empty script (${ms(empty)})`,
    },
    {
      what: 'load of the script in dist/Planner.html, when a function of it is called',
      value: ms(plannerLoaded),
      ratio: times(plannerLoaded, empty),
      against: `an empty script (${ms(empty)})`,
    },
    ...fits,
    { what: 'PATHWAY with detail, cohort of 500', value: ms(cohortTime), ratio: '', against: '' },
  ];
}
