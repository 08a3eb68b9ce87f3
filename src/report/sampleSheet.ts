import { programColumns, type ColumnKey } from '../rows/columns';
import type { FieldKey } from '../rows/profileFields';
import { programColumnWidth } from './programsSheet';
import type { SheetDesign } from './sheetDesign';

/** The columns of the sample, in order; a pair's two programs share everything up to the specialty. */
const keys = [
  'name',
  'city',
  'state',
  'type',
  'selectivity',
  'researchHeavy',
  'screen',
  'strength',
  'rotations',
  'esir',
  'sendsToIndependent',
  'friendly',
  'home',
  'away',
  'awayWent',
  'mentor',
  'geography',
  'interest',
  'notes',
] as const satisfies readonly ColumnKey[];

/** Invented programs: specialties, then one cell a column of `keys`, between bars. No institution or judgement in it is real. */
const lines = `
IR DR|Harborview State University|Columbus|OH|University|Mid-tier||235|Strong|Robust|yes|yes||yes|Done|Good|Strong||5|Home program
IR DR|Lakeshore Medical Center|Chicago|IL|University|Elite|yes|250|Strong|Robust|yes|yes|||||||4|
IR DR|Cedar Valley Health|Erie|PA|Community|Community||220|Moderate|Some|||yes||Planned||Weak||4|September rotation
IR DR|Summit Ridge University|Denver|CO|University|Elite|yes|250|Strong|Robust|yes|6||||||||
IR DR|Bayfront Regional Hospital|Tampa|FL|Hybrid|Mid-tier||235|Moderate|Some|no||||Done|Exceptional|||5|They know my work
IR DR|Northgate University Hospital|Albany|NY|University|Elite|yes|yes|Strong|Robust|yes|yes||||||yes|4|
IR DR|Twin Rivers Medical Center|Pittsburgh|PA|University|Mid-tier||no|Moderate|Robust|yes|3|||||Strong||5|Mentor trained here
IR DR|Ironwood Medical College|Lansing|MI|University||||||||||||||3|Ask the coordinator
IR DR|Westlake University|Austin|TX|University|Mid-tier||238|Strong|Robust|yes|4|||Planned||||4|October rotation
DR|Old Mill Community Hospital|Dayton|OH|Community|Community||215|Limited|None|no||yes|||||yes|4|
DR|Granite State Medical School|Concord|NH|University|Mid-tier|||Moderate|Some|yes|2|||||||3|
DR|Blue Mesa Health|Santa Fe|NM|Community|Community||||||||||||||
DR|Foxglove Memorial Hospital|Flint|MI|Community|Community||210|Limited|None|no||yes||||||3|
DR|Stonebridge Hospital|Newark|NJ|Hybrid|Mid-tier||234|Strong|Robust|yes|yes|||||||4|
DR|Juniper Falls Hospital|Salem|OR|Community|Community||no|Moderate|Some|yes|1|yes||||||3|
DR|Capitol Hill University|Richmond|VA|University|Elite|yes|248|Strong|Robust|yes|yes|||||||2|
DR|Meadowlark Health|Omaha|NE|Community|Community||218|Moderate|Some|||yes||||||3|
DR|Pine Hollow Hospital|Charleston|WV|Community|Community||no|Limited|None|no||yes|||||yes|3|
DR|Saltmarsh University|Charleston|SC|University|Mid-tier||230|Moderate|Some|||||||||3|
DR|Birchwood Community|Madison|WI|Community|Community||212|Limited|None|||yes||||||3|
DR|Kestrel Point Hospital|Mobile|AL|Hybrid|Mid-tier||225|Moderate|Some|yes||yes||||||3|
`;

const rows = (): string[][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [specialties = '', name = '', ...cells] = line.split('|');
      return specialties.split(' ').map((specialty) => [name, specialty, ...cells]);
    });

/** A program list to try the planner with, filled with invented programs. */
export const sampleSheet = (): SheetDesign => {
  const columns: readonly ColumnKey[] = [keys[0], 'specialty', ...keys.slice(1)];
  const list = rows();
  const cells = list.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  return {
    name: 'Sample programs',
    values: [columns.map((key) => programColumns[key].label), ...cells],
    headerRow: 1,
    widths: columns.map((key) => programColumnWidth(key, programColumns[key].label)),
    groupRows: [],
    helpColumns: [],
    inputColumn: null,
    textColumns: [],
    headerNotes: columns.map((key) => programColumns[key].help),
    rules: columns.flatMap((key, index) => {
      const { choices } = programColumns[key];
      const free = key === 'screen' || key === 'sendsToIndependent' || choices.length === 0;
      return free ? [] : [{ row: 2, column: index + 1, rows: list.length, rule: { kind: 'choice' as const, choices } }];
    }),
  };
};

/** The invented applicant of the sample, as typed into the form. */
export const sampleProfile: Readonly<Partial<Record<FieldKey, string>>> = {
  applicant: 'Sample applicant (invented)',
  degree: 'MD',
  status: 'Graduating',
  step1: 'Pass',
  step2: '236',
  step2Year: '2024',
  homeHasIr: 'yes',
  homeRotation: 'Done',
  awaysDone: '1',
  awaysPlanned: '2',
  irLetters: '2',
  drLetters: '1',
  irMentors: '1',
  personalStatement: 'Under way',
};
