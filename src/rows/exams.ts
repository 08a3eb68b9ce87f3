import { err, ok, type Result } from '../result';
import { saysUnknown, textOf } from './cells';
import { isDate } from './dates';
import type { Cell } from './grid';
import type { Exam } from './records';
import { words } from './text';

/** Scores an exam can have. */
const least = 100;
const most = 300;
const notTaken =
  /^(?:(?:not|not yet|none) taken|not yet|not applicable|none|pending|scheduled|upcoming)(?: |$)|^(?:n ?a|no)$/;
const failed = /^(?:fail|failed|failure|f|not passed|did not pass)(?: |$)/;
const passed = /^(?:pass|passed|p)(?: |$)/;
/** A score, marks and remarks behind it left aside; a range of scores is none. */
const leading = /^(?:(?:pass(?:ed)?|p)\W{1,3})?(\d{3}(?:\.\d+)?)(?![\d.]|\s*(?:-|–|to|or)\s*\d)/i;

/** An exam result: a score, Pass, Fail or Not taken; null for a blank or "unknown". The message says what is expected. */
export function readExam(cell: Cell, exam: 'step1' | 'step2'): Result<Exam | null> {
  const text = textOf(cell);
  const said = words(text);
  if (text === '') return ok(null);
  const score = isDate(cell) ? NaN : Number(leading.exec(text)?.[1] ?? NaN);
  if (score >= least && score <= most) return ok({ result: 'score', score });
  if (notTaken.test(said)) return ok({ result: 'not-taken', score: null });
  if (failed.test(said)) return ok({ result: 'fail', score: null });
  if (passed.test(said)) return ok({ result: 'pass', score: null });
  if (saysUnknown(text)) return ok(null);
  const wanted = `a score from ${least} to ${most}`;
  return err(exam === 'step1' ? `Pass, Fail or ${wanted}` : `${wanted}, or Not taken`);
}
