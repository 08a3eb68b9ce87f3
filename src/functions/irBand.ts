import { examStanding } from '../assess/examStanding';
import { guide } from '../guide/guide';
import { display } from '../guide/messages/words';
import type { Cell } from '../rows/grid';
import { readExam } from '../rows/exams';
import { clean, quoted } from '../rows/text';
import { ArgumentError, optionalNumber } from './arguments';
import { mapCells } from './mapCells';
import { mostAttempts, seasonYears } from './limits';

/** `=IR_BAND(step2, [examYear], [step1], [failedAttempts])`: the band of one applicant, or of each line of equal ranges. */
export function irBand(
  step2?: unknown,
  examYear?: unknown,
  step1?: unknown,
  failedAttempts?: unknown,
): Cell | Cell[][] {
  const args = [
    ['step2', step2],
    ['examYear', examYear],
    ['step1', step1],
    ['failedAttempts', failedAttempts],
  ] as const;
  return mapCells(args, (score, year, first, failed) =>
    display(
      examStanding(
        {
          step2: examOf('step2', score),
          step2Year: optionalNumber('examYear', year, ...seasonYears),
          step1: examOf('step1', first),
          step1Failed: optionalNumber('failedAttempts', failed, 0, mostAttempts),
          step2Failed: null,
          classMean: null,
          classSd: null,
        },
        guide,
      ).band,
    ),
  );
}

function examOf(name: 'step1' | 'step2', cell: Cell) {
  const exam = readExam(cell, name);
  if (exam.ok) return exam.value;
  throw new ArgumentError(`${name}: found ${quoted(clean(String(cell)))}, expected ${exam.message}.`);
}
