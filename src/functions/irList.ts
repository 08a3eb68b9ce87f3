import { listFromSheets } from '../pipeline';
import { listHeaders, listRows } from '../report/listTable';
import type { Cell } from '../rows/grid';
import { optionalNumber } from './arguments';
import { mostPrograms } from './limits';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_LIST(programs, profile, [season], [limit])`: the whole list in order. */
export function irList(programs?: unknown, profile?: unknown, season?: unknown, limit?: unknown): Cell[][] {
  const most = optionalNumber('limit', limit, 1, mostPrograms);
  const { list, guide } = valueOf(listFromSheets(sheetsOf(programs, profile, season)));
  return [[...listHeaders], ...listRows(list, guide, most)];
}
