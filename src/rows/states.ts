import { clean, plain } from './text';

const names: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

const codes = new Map([
  ...Object.entries(names).flatMap(([code, name]): [string, string][] => [
    [plain(code), code],
    [plain(name), code],
  ]),
  ['washingtondc', 'DC'],
]);

/** The two-letter code of a state, district or territory given by code or name; null for anything else. */
export const stateCode = (text: string): string | null => codes.get(plain(text)) ?? null;

/** A place as sheets hold it. */
export interface Place {
  readonly city: string | null;
  readonly state: string;
}

/** `OH`, `Ohio`, `Columbus, OH`, `Columbus, OH 43210`, `Washington, DC`; null where no state is named (`OOS`, `East coast`). */
export function readPlace(text: string): Place | null {
  const place = clean(text)
    .replace(/[,\s]+(?:USA|United States)$/i, '')
    .replace(/\s+\d{5}(?:-\d{4})?$/, '');
  const whole = stateCode(place);
  if (whole !== null) return { city: null, state: whole };
  const [, city, last] = /^(.+?),\s*([^,]+)$/.exec(place) ?? /^(.+?)\s+([A-Z]{2})$/.exec(place) ?? [];
  const state = last === undefined ? null : stateCode(last);
  return state === null || city === undefined ? null : { city: clean(city), state };
}
