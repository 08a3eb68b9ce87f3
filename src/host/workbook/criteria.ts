type Value = string | number | boolean | null;
/** What a value is compared with, as builders and files give it. */
type Given = Value | readonly string[] | undefined;
type Criterion = (value: Value, first: Given, other: Given) => boolean;

/** As Sheets compares texts. */
const low = (value: Given): string => String(value ?? '').toLowerCase();

const text =
  (holds: (value: string, wanted: string) => boolean): Criterion =>
  (value, wanted) =>
    holds(low(value), low(wanted));

const number =
  (holds: (value: number, first: number, other: number) => boolean): Criterion =>
  (value, first, other) =>
    typeof value === 'number' && holds(value, Number(first), Number(other));

/** When a value meets a criterion of Apps Script that compares it with texts or numbers, by its name. */
export const criteria: Readonly<Record<string, Criterion>> = {
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
  CELL_EMPTY: (value) => low(value).trim() === '',
  CELL_NOT_EMPTY: (value) => low(value).trim() !== '',
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  NUMBER_BETWEEN: number((value, least, most) => value >= least && value <= most),
  NUMBER_NOT_BETWEEN: number((value, least, most) => value < least || value > most),
};
