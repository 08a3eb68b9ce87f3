import { err, ok, type Result } from '../result';
import { textOf } from './cells';
import type { Cell } from './grid';
import type { Exam } from './records';
import { words } from './text';

/** Scores an exam can have. */
const range = { step1: [100, 300], step2: [100, 300] } as const;
const notTaken = /^(not (yet )?taken|not yet|none|pending|scheduled|n a|na|no)( |$)/;
const failed = /^(fail|failed|f)( |$)/;
const passed = /^(pass|passed|p)( |$)/;
const number = /^\d{3}(?:\.0+)?(?!\d)/;

/** An exam result: a score, Pass, Fail or Not taken; null for a blank. The message says what is expected. */
export function readExam(cell: Cell, exam: keyof typeof range): Result<Exam | null> {
  const text = textOf(cell);
  if (text === '') return ok(null);
  const [least, most] = range[exam];
  const score = Number(number.exec(text)?.[0] ?? NaN);
  if (score >= least && score <= most) return ok({ result: 'score', score });
  const said = words(text);
  if (notTaken.test(said)) return ok({ result: 'not-taken', score: null });
  if (failed.test(said)) return ok({ result: 'fail', score: null });
  if (passed.test(said)) return ok({ result: 'pass', score: null });
  const wanted = `a score from ${least} to ${most}`;
  return err(exam === 'step1' ? `Pass, Fail or ${wanted}` : `${wanted}, or Not taken`);
}
