/** The check of the guide's data when it is built and tested; it is not part of the bundle. */
import * as z from 'zod/mini';
import { dateTasks } from './calendar';
import { checks } from './checks';
import { outcomes, urgencies, type Finding } from './checks/check';
import { criteria } from './criteria';
import { bands } from './decisions/bands';
import { irProfiles, pathways } from './decisions/pathway';
import { tiers } from './decisions/tiers';
import { guide } from './guide';
import { efforts, improvementKinds, type Effort } from './improvements';
import { adviserMessages } from './messages/adviser';
import { applicantMessages } from './messages/applicant';
import { awayMessages } from './messages/aways';
import { signalMessages } from './messages/list';
import { programMessages } from './messages/program';
import { scoringReasons } from './scoring';
import { settingsTable } from './settings';
import { statuses } from './status';
import { settingValue } from './applySettings';

const text = () => z.string().check(z.minLength(1));
const ids = new Set(criteria.map(({ id }) => id));
const citation = () => z.string().check(z.refine((id) => ids.has(id), 'names a criterion that does not exist'));
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sourced = { source: text(), checkedOn: day(), confidence: z.enum(['confirmed', 'reported', 'assumed']) };
const count = () => z.int().check(z.gte(0));
const part = () => z.number().check(z.gte(0), z.lte(1));

const message = () => z.strictObject({ text: text(), criteria: z.array(citation()) });
/** Every table of messages under its own name: tables share keys. */
const allMessages = () =>
  Object.fromEntries(
    Object.entries({ applicantMessages, programMessages, signalMessages, awayMessages, adviserMessages }).flatMap(
      ([table, messages]) => Object.entries(messages).map(([key, value]) => [`${table}.${key}`, value]),
    ),
  );
const upTo = () => z.nullable(z.int());

const schemas = {
  criteria: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Z]\d$/)),
      kind: z.enum(['rule', 'check', 'advice']),
      title: text(),
      text: text(),
      section: text(),
    }),
  ),
  pathwayTable: z.record(
    z.enum(bands),
    z.record(
      z.enum(irProfiles),
      z.strictObject({
        pathway: z.enum(pathways),
        basis: z.enum(['guide', 'ours']),
        criteria: z.array(citation()).check(z.minLength(1)),
        why: text(),
      }),
    ),
  ),
  seasons: z.array(
    z.strictObject({
      year: z.int(),
      signals: z.strictObject({
        ...sourced,
        pools: z
          .array(
            z.strictObject({
              id: text(),
              members: z.array(z.enum(['IR', 'DR'])).check(z.minLength(1)),
              limits: z.union([
                z.strictObject({ gold: count(), silver: count() }),
                z.strictObject({ single: count() }),
              ]),
            }),
          )
          .check(z.minLength(1)),
      }),
      fees: z.nullable(
        z.strictObject({
          ...sourced,
          blocks: z.array(
            z.union([
              z.strictObject({ upTo: upTo(), each: z.number() }),
              z.strictObject({ upTo: upTo(), flat: z.number() }),
            ]),
          ),
        }),
      ),
      dates: z.array(z.strictObject({ ...sourced, id: text(), text: text(), date: day() })),
    }),
  ),
  norms: z.strictObject({
    step2: z.array(
      z.strictObject({
        upTo: upTo(),
        means: z.array(z.number()).check(z.minLength(1)),
        sd: z.number(),
        source: text(),
      }),
    ),
    step1: z.strictObject({ mean: z.number(), sd: z.number(), source: text() }),
    step2Pass: z.array(z.strictObject({ upTo: upTo(), mark: z.int(), source: text() })),
    step2PassUnknownYear: z.int(),
    step1Pass: z.strictObject({ mark: z.int(), source: text() }),
  }),
  applyRules: z.record(
    z.enum(pathways),
    z.record(
      z.enum(['IR', 'DR']),
      z.strictObject({
        tiers: z.array(z.enum(tiers)),
        strongTieOnly: z.boolean(),
        carefulReach: z.boolean(),
        lowestBandsNeedTies: z.boolean(),
        strongIrFirst: z.boolean(),
        criteria: z.array(citation()),
      }),
    ),
  ),
  ties: z.record(z.string(), part()),
  messages: z.record(z.string(), message()),
  scoringReasons: z.record(z.string(), message()),
  checks: z.record(
    z.string().check(z.refine((id) => ids.has(id), 'names a criterion that does not exist')),
    z.strictObject({
      due: z.enum(Object.keys(dateTasks) as [keyof typeof dateTasks]),
      urgency: z.literal(urgencies),
      urgencyOnceSent: z.optional(z.literal(urgencies)),
      findings: z.record(
        z.string(),
        z.strictObject({
          outcome: z.enum(outcomes),
          evidence: text(),
          action: z.string(),
          asks: z.optional(z.literal(true)),
          stands: z.optional(z.literal(true)),
        }),
      ),
    }),
  ),
  dateTasks: z.record(
    z.string(),
    z.strictObject({
      text: text(),
      again: z.optional(text()),
      by: z.optional(z.partialRecord(z.enum(statuses), text())),
      criteria: z.array(citation()),
    }),
  ),
  improvements: z.record(
    z.string(),
    z.strictObject({ text: text(), effort: z.enum(Object.keys(efforts) as [Effort]), criteria: z.array(citation()) }),
  ),
};

/** What must hold beyond shapes: one sentence for each thing that does not. */
function contradictions(): string[] {
  const found: string[] = [];
  const say = (wrong: boolean, sentence: string): void => {
    if (wrong) found.push(sentence);
  };
  say(ids.size !== criteria.length, 'criteria: an id stands twice');
  for (const { id, kind } of criteria) {
    say((kind === 'check') !== id in checks, `checks: ${id} is a ${kind}`);
  }
  for (const [id, { findings }] of Object.entries(checks)) {
    for (const [name, { outcome, action }] of Object.entries<Finding>(findings)) {
      const done = outcome === 'met' || outcome === 'not applicable';
      say(done !== (action === ''), `checks: ${id} ${name} is ${outcome} and ${done ? 'has an' : 'lacks its'} action`);
    }
  }
  for (const { year, signals } of guide.seasons) {
    const members = signals.pools.flatMap((pool) => pool.members);
    say(members.length !== new Set(members).size, `season ${year}: a specialty stands in two pools`);
    say(members.length !== 2, `season ${year}: IR and DR each need a pool`);
  }
  const years = guide.seasons.map(({ year }) => year);
  say(
    years.some((year, index) => index > 0 && year <= (years[index - 1] ?? 0)),
    'seasons: not in order of their years',
  );
  say(!years.includes(guide.defaultSeason), 'seasons: the default season is missing');
  const { ties, realism, training, preferences } = guide.scoring.weights;
  say(ties + realism + training + preferences !== 100, 'scoring: the weights do not add up to 100');
  say(
    Object.keys(guide.scoring.weights).some((key) => !(key in scoringReasons)),
    'scoring: a weight has no reason',
  );
  for (const setting of settingsTable) {
    say(settingValue(guide, setting) === undefined, `settings: "${setting.label}" points at nothing`);
  }
  return found;
}

/** Everything that is wrong with the guide's data, one sentence each; empty when it is sound. */
export function validateGuide(): string[] {
  const data: Record<keyof typeof schemas, unknown> = {
    criteria,
    pathwayTable: guide.pathwayTable,
    seasons: guide.seasons,
    norms: guide.norms,
    applyRules: guide.applyRules,
    ties: guide.scoring.ties,
    messages: allMessages(),
    scoringReasons,
    checks,
    dateTasks,
    improvements: improvementKinds,
  };
  const shapes = (Object.keys(schemas) as (keyof typeof schemas)[]).flatMap((name) => {
    const { error } = schemas[name].safeParse(data[name]);
    return (error?.issues ?? []).map((issue) => `${name}.${issue.path.join('.')}: ${issue.message}`);
  });
  return [...shapes, ...contradictions()];
}
