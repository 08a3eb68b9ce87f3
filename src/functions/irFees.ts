import { feesForSeason } from '../pipeline';
import { optionalNumber, requiredNumber } from './arguments';
import { mostPrograms, seasonYears } from './limits';
import { valueOf } from './sheets';

/** `=IR_FEES(irPrograms, drPrograms, [season])`: ERAS fees in US dollars; the blocks start again in each specialty. */
export function irFees(irPrograms?: unknown, drPrograms?: unknown, season?: unknown): number {
  const ir = requiredNumber('irPrograms', irPrograms, 0, mostPrograms);
  const dr = requiredNumber('drPrograms', drPrograms, 0, mostPrograms);
  return valueOf(feesForSeason(ir, dr, optionalNumber('season', season, ...seasonYears)));
}
