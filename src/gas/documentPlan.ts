import { guideFromSheets, tryKind } from '../planPipeline';
import type { Guided, GuideSheets } from '../planPipeline';
import type { PlanContent } from '../report/planBlock';
import { planView, toLineView } from '../report/planView';
import { seasonView } from '../report/seasonView';
import { rankedWhatIfLine } from '../report/whatIfLines';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { Answer } from './answer';
import { applicantSheetsOf, sheetsOf } from './documentList';
import { dayText, timeText } from './moment';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { withLock } from './withLock';
import type { NamedSheet, Sheet } from './workbook';
import { writePlanSheet } from './writePlanSheet';

/** A plan and the program sheet it was made with; null without one. */
interface DocumentPlan {
  readonly guided: Guided;
  readonly source: Sheet | null;
}

/** The sheets of the document as a plan reads them: with a program sheet, what its list is made from. */
const guideSheetsOf = (document: Document, source: Sheet | null): Omit<GuideSheets, 'today'> =>
  source === null ? { programs: null, ...applicantSheetsOf(document) } : sheetsOf(document, source, null);

/** The program sheet with this id; null for none chosen. */
const sourceOf = ({ sheets }: Document, sheetId: number | null): Result<Sheet | null> => {
  if (sheetId === null) return ok(null);
  const source = sheets.get(sheetId);
  if (source === undefined) return err('The chosen program sheet is no longer in this document: choose another one.');
  return ok(source);
};

const planOf = (document: Document, sheetId: number | null, now: Date, tryOut: boolean): Result<DocumentPlan> => {
  const source = sourceOf(document, sheetId);
  if (!source.ok) return source;
  const today = dayText(document.book, now);
  const guided = guideFromSheets({ ...guideSheetsOf(document, source.value), today }, tryOut);
  return guided.ok ? ok({ guided: guided.value, source: source.value }) : guided;
};

const contentOf = ({ guided, source }: DocumentPlan, builtAt: string): PlanContent => ({
  ...guided,
  season: seasonView(guided.season),
  builtAt,
  sourceSheet: source?.getName() ?? null,
});

/** Plans and writes the Plan sheet; gives the sheet. */
export const writeDocumentPlan = (sheetId: number | null, now: Date): Result<NamedSheet> => {
  const document = openDocument();
  const plan = planOf(document, sheetId, now, true);
  if (!plan.ok) return plan;
  const content = contentOf(plan.value, timeText(document.book, now));
  return withLock((current) => ok(writePlanSheet(current, content)));
};

/** The plan as the sidebar shows it, without trying anything. */
export const readDocumentPlan = (sheetId: number | null, now: Date): Result<Answer<'readPlan'>> => {
  const plan = planOf(openDocument(), sheetId, now, false);
  if (!plan.ok) return plan;
  const { guided } = plan.value;
  return ok(planView({ ...guided, season: seasonView(guided.season) }));
};

/** Tries the improvements of the next kind. */
export const whatIfInDocument = (sheetId: number, from: number): Result<Answer<'whatIf'>> => {
  const document = openDocument();
  const source = sourceOf(document, sheetId);
  if (!source.ok) return source;
  const { programs, ...others } = guideSheetsOf(document, source.value);
  const tried = tryKind({ ...others, programs: programs ?? [] }, from);
  if (!tried.ok) return tried;
  const { today, lines, kinds, none } = tried.value;
  return ok({
    lines: lines.map((one) => {
      const { line, order } = rankedWhatIfLine(one, today);
      return { ...toLineView(line), order };
    }),
    tried: Math.min(from + 1, kinds),
    total: kinds,
    next: from + 1 < kinds ? from + 1 : null,
    none: kinds === 0 ? none : null,
  });
};
