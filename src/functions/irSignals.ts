import { display } from '../guide/messages/words';
import { listFromSheets } from '../pipeline';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_SIGNALS(programs, profile, [season])`: the signal line by line. */
export function irSignals(programs?: unknown, profile?: unknown, season?: unknown): Cell[][] {
  const { read, list } = valueOf(listFromSheets(sheetsOf(programs, profile, season)));
  const signals = new Map(list.entries.map(({ judged, signal }) => [judged.program.id, display(signal)]));
  return alignToRows(read, ['Signal'], ({ id }) => [signals.get(id) ?? ''], false);
}
