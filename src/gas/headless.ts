import * as z from 'zod/mini';
import { readAdviser } from '../adviserPipeline';
import { planFromSheets, readinessOf } from '../pipeline';
import { applicationTable } from '../report/applicationList';
import { entryTexts } from '../report/entryTexts';
import type { PlanJson } from '../report/planJson';
import { planSummary } from '../report/planSummary';
import { seasonView } from '../report/seasonView';
import type { Cell, Grid } from '../rows/grid';
import { parseJson } from './parseJson';

type Answer =
  | { readonly ok: true; readonly plan: PlanJson; readonly summary: readonly string[]; readonly table: Grid }
  | { readonly ok: false; readonly message: string };

/** A date travels as `{"$date": ms}`: JSON has none. */
const cell = () => z.union([z.string(), z.number(), z.boolean(), z.object({ $date: z.number() })]);
const grid = () => z.array(z.array(cell()));

const requestSchema = () =>
  z.object({
    programs: grid(),
    profile: grid(),
    settings: z.nullable(grid()),
    school: z.optional(z.nullable(grid())),
    overrides: z.optional(z.nullable(grid())),
    season: z.nullable(z.number()),
  });

type WireGrid = z.infer<ReturnType<typeof grid>>;

const toGrid = (rows: WireGrid): Grid =>
  rows.map((row) => row.map((value): Cell => (typeof value === 'object' ? new Date(value.$date) : value)));

const answer = (requestText: string): Answer => {
  const request = requestSchema().safeParse(parseJson(requestText));
  if (!request.success)
    return {
      ok: false,
      message: 'The request is not understood: programs, profile, settings and season are expected.',
    };
  const { programs, profile, settings, school = null, overrides = null, season } = request.data;
  const planned = planFromSheets({
    programs: toGrid(programs),
    profile: toGrid(profile),
    settings: settings === null ? null : toGrid(settings),
    adviser: readAdviser(school === null ? null : toGrid(school), overrides === null ? null : toGrid(overrides)),
    season,
  });
  if (!planned.ok) return planned;
  const { plan, list, insight, guide, facts } = planned.value;
  const checks = readinessOf(list.applicant, list.season, facts.programs, guide);
  const { ties, moving } = entryTexts(list, insight.moves, guide);
  return {
    ok: true,
    plan,
    summary: planSummary(plan, seasonView(list.season), moving, checks, guide),
    table: applicationTable({ plan, ties, moving }),
  };
};

/**
 * Plans without a spreadsheet: JSON text with the cells of the sheets in; the plan, readable lines and the table of the list out, or
 * one sentence saying what is in the way.
 */
export const headlessPlan = (requestText: string): string => JSON.stringify(answer(requestText));
