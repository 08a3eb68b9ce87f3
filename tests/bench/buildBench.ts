import { createHost } from '../../src/host/createHost';
import { dualProfile, programSheet } from './sheets';
import { ms, type Figure } from './table';
import { bookOf } from '../support/scriptHost';
import { spreadsheetCalls } from '../support/spreadsheetCalls';

/** Spreadsheet service calls and time of one build in the local host. */
export async function buildBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of [100, 1000, 5000]) {
    const host = createHost(bookOf({ Programs: programSheet(rows), Profile: dualProfile }));
    const ask = async (call: string, payload: unknown): Promise<Record<string, unknown>> => {
      const answer = JSON.parse(String(await host.run('irRpc', [JSON.stringify({ call, payload })]))) as {
        ok: boolean;
        value: Record<string, unknown>;
      };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const opened = (await ask('open', {})) as { sheets: { id: number; name: string }[] };
    const sheetId = opened.sheets.find(({ name }) => name === 'Programs')?.id ?? 0;
    await ask('build', { sheetId });
    host.resetCalls();
    const start = performance.now();
    await ask('build', { sheetId });
    const time = performance.now() - start;
    figures.push({
      what: `a rebuild from ${rows.toLocaleString('en-US')} rows in the local host`,
      value: ms(time),
      ratio: `${spreadsheetCalls(host)} calls`,
      against: 'spreadsheet service calls, at most 30',
    });
    await host.dispose();
  }
  return figures;
}
