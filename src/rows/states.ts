import { clean, plain } from './text';

const names = {
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

const codes = new Map<string, string>();

/** The two-letter code of a state, district or territory given by code or name; null for anything else. */
export function stateCode(text: string): string | null {
  if (codes.size === 0) {
    for (const [code, name] of Object.entries(names)) codes.set(plain(code), code).set(plain(name), code);
    codes.set('washingtondc', 'DC');
  }
  return codes.get(plain(text)) ?? null;
}

/** A place as sheets hold it. */
export interface Place {
  readonly city: string | null;
  readonly state: string;
}

/** Longer text is no place. */
const longest = 100;
const longestList = 2000;
const country = /,?\s(?:U\.?S\.?A?\.?|United States(?: of America)?)$/i;
const zip = /\s\d{5}(?:-\d{4})?$/;
/** Two capitals that are the code of a state. */
export const isStateCode = (text: string): boolean => /^[A-Z]{2}$/.test(text) && stateCode(text) !== null;

/** Whether states stand where a city should: `OH, MI` and `MN & WI` are no places; `OK City, OK` is one. */
const namesStates = (city: string, code: string): boolean =>
  isStateCode(city) || city.split(/[\s,&/]+/).some((word) => isStateCode(word) && word !== code);

/** `OH`, `Ohio`, `Columbus, OH`, `Columbus, OH 43210`, `OH - Columbus`; null where no single state is named (`OOS`, `East coast`, `OH, MI`). */
export function readPlace(text: string): Place | null {
  if (text.length > longest) return null;
  const place = clean(text).replace(country, '').replace(zip, '');
  const whole = stateCode(place);
  if (whole !== null) return { city: null, state: whole };
  const [, city = '', last = ''] = /^(.+), ?([^,]+)$/.exec(place) ?? /^(.+) ([A-Z]{2})$/.exec(place) ?? [];
  const state = stateCode(last);
  if (state !== null) return isStateCode(last) && namesStates(city, last) ? null : { city: clean(city), state };
  const [one = '', other = '', ...more] = place.split(/ ?[/|:(),–] ?| - /).filter((part) => part !== '');
  const first = stateCode(one);
  return first === null || other === '' || more.length > 0 || stateCode(other) !== null
    ? null
    : { city: other, state: first };
}

/** States by code or name, and places; what names none is returned as `unread`. A comma parts states unless it belongs to a place. */
export function readStates(text: string): { readonly states: readonly string[]; readonly unread: readonly string[] } {
  const states = new Set<string>();
  const unread: string[] = [];
  for (const part of text.slice(0, longestList).split(/[;\n]/)) {
    const names = stateCode(part) === null ? namesIn(part) : [part];
    names.forEach((name, index) => {
      const isCity = stateCode(name) === null && stateCode(names[index + 1] ?? '') !== null;
      const state = stateCode(name) ?? readPlace(name)?.state;
      if (state !== undefined) states.add(state);
      else if (!isCity) unread.push(name);
    });
  }
  return { states: [...states], unread };
}

/** Names parted by commas, slashes or "and", codes by blanks too; a comma in "Washington, DC" parts nothing. */
const namesIn = (part: string): string[] =>
  part
    .replace(/washington, ?d\.?c\b\.?/gi, 'DC')
    .split(/[,/&]| and /i)
    .flatMap((name) => (clean(name).split(' ').every(isStateCode) ? clean(name).split(' ') : [clean(name)]))
    .filter((name) => name !== '');
