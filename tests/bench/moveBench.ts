import { planFromSheets, trySignalsOnSheets } from '../../src/pipeline';
import { dualProfile, programSheet } from './sheets';
import { median, ms, times, type Figure } from './table';

/** About as many programs as the full listing has. */
const rows = 280;
/** Signals moved; one after the other, spread over the list. */
const moved = 60;

/** What somebody waits for who moves a signal by hand: the best signals around it, and what it costs. */
export function moveBench(): Figure[] {
  const sheets = { programs: programSheet(rows), profile: dualProfile };
  const planned = planFromSheets(sheets);
  if (!planned.ok) throw new Error(planned.message);
  const applied = planned.value.plan.entries.filter(({ apply }) => apply);
  const shown = {
    applied: new Set(applied.map(({ id }) => id)),
    signals: new Map(applied.map(({ id, signal }) => [id, signal])),
  };
  const moves = applied.flatMap(({ id, signal }) =>
    (['gold', 'silver', 'none'] as const).filter((kind) => kind !== signal).map((kind) => [id, kind] as const),
  );
  const timeOf = (move: readonly [string, 'gold' | 'silver' | 'none']): number => {
    const start = performance.now();
    const tried = trySignalsOnSheets({ ...sheets, locks: new Map([move]) }, shown);
    if (!tried.ok) throw new Error(tried.message);
    return performance.now() - start;
  };
  const spread = moves.filter((_, index) => index % Math.ceil(moves.length / moved) === 0);
  spread.slice(0, 3).forEach(timeOf);
  const found = spread.map(timeOf);
  const usual = median(found);
  const worst = Math.max(...found);
  return [
    {
      what: `a signal moved by hand, ${rows} rows, ${applied.length} applications`,
      value: ms(usual),
      ratio: times(usual, 100),
      against: '100 ms',
    },
    {
      what: `the same, the slowest of ${found.length} moves`,
      value: ms(worst),
      ratio: times(worst, usual),
      against: 'the median move',
    },
  ];
}
