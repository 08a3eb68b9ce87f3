import type { BookCell } from '../book/book';
import { readCsvCell } from '../io/readCsv';

/**
 * An invented program list: no institution, code or judgement in it is real. It has what real lists have: pairs, codes
 * that are missing or carry stray characters, shouting names, a title above the header, a date where a rating was, a
 * totals row and a few blanks. One line a row, cells between bars.
 */
const list = `
NRMP Code|Program Name|Location|Specialty|Selectivity|Research heavy?|Step 2 screen|IR strength|ESIR|Sends to Independent IR|Low-score friendly|Home|Away|Away went|Mentor connection|Geographic tie|Interest (1-5)|Include|Notes
9001416C0|Harborview State University|Columbus, OH|Interventional Radiology (Integ)|Mid-tier||235|Strong|TRUE|yes||TRUE|Done|Good|Strong - PD writes for me|yes|5||Home program
9001420A0|Harborview State University|OH|Radiology-Diagnostic|Mid-tier||230|Strong|TRUE|yes||TRUE||||yes|5
9002416A0|Lakeshore  Medical Center|IL|Interventional Radiology (Integ)|Elite|yes|>250|Strong|TRUE|yes|||||||4
9002420A0|Lakeshore Medical Center|IL|Radiology-Diagnostic|Elite|yes|245|Strong|TRUE|yes|||||||4
9003416A0|CEDAR VALLEY HEALTH|PA|IR|Community|||Moderate|||Y||Planned||Weak||4||September rotation
9003420C0|Cedar Valley Health|Pennsylvania|DR|Community||220|Moderate|||Y||||||3
9004416A0\u200B|Summit Ridge University|CO|Integrated IR|Elite|x|250|Strong|TRUE|6|||||||3
9004420A0|Summit Ridge University|CO|Diagnostic Radiology|Elite|x|yes|Strong|TRUE|6|||||||3
9005416C0|Bayfront Regional Hospital|Tampa, FL|Interventional Radiology (Integ)|Mid-tier||240|Moderate|FALSE||||Done|Exceptional|yes||5|Must|Told to apply
9005420C0|Bayfront Regional Hospital|FL|Radiology-Diagnostic|Mid-tier||235|Moderate|FALSE||||||||4
|Prairie General|KS|IR|Community|||Limited||no|yes||||||2||New Program!
9006420C0|Prairie General|KS|DR|Community|||Limited||no|yes||||||3
9007416A0|Northgate University Hospital|NY|Interventional Radiology (Integ)|Elite|yes|255|Strong|TRUE|yes||||||yes|4
9007420A0|Northgate University Hospital|NY|Radiology-Diagnostic|Elite|yes|250|Strong|TRUE|yes||||||yes|3
9008416A0|Silver Creek Clinic|MN|IR/DR|Mid-tier||238|Strong|TRUE|yes|||Done|Poor|||3||Did not click
9008420A0|Silver Creek Clinic|MN|Radiology-Diagnostic|Mid-tier||232|Strong|TRUE|yes|||||||3
9009420C0|Old Mill Community Hospital|OH|Radiology-Diagnostic|Community||215|Limited|||Y|||||yes|4
9010420A0|Granite State Medical School|NH|Radiology-Diagnostic|Mid-tier|||Moderate|TRUE|2|||||||3
9011416A0|Redwood Coast University|CA|Interventional Radiology (Integ)|Elite|yes|>=248|Strong|TRUE|yes|||||||2|Never|Too far
9011420A0|Redwood Coast University|CA|Radiology-Diagnostic|Elite|yes|245|Strong|TRUE|yes|||||||2

9012416C0|Twin Rivers Medical Center|PA|Interventional Radiology (Integ)|Mid-tier|||Moderate|TRUE|3|||||Strong||5||Mentor trained here
9012420C0|Twin Rivers Medical Center|PA|Radiology-Diagnostic|Mid-tier||228|Moderate|TRUE|3|||||||4
9013420A0|Blue Mesa Health|NM|Radiology-Diagnostic|Community
9014416A0|Eastbank University|LA|Interventional Radiology (Integ)|Mid-tier||236|Moderate|||||||||3/5
9014420A0|Eastbank University|LA|Radiology-Diagnostic|Mid-tier||226|Moderate|||||||||3
9015420C0|Foxglove Memorial Hospital|MI|Radiology-Diagnostic|Community||210|Limited|||Y||||||3
9016416A0|Ironwood Medical College|MI|Interventional Radiology (Integ)|||||||||||||3||Ask coordinator
9016420A0|Ironwood Medical College|MI|Radiology-Diagnostic|||||||||||||3
9017420A0|Stonebridge Hospital|NJ|Radiology-Diagnostic|Mid-tier||234|Strong|TRUE|yes|||||||4
9018420C0|Juniper Falls Hospital|OR|Radiology-Diagnostic|Community|||Moderate|TRUE|1|Y||||||3
9019420A0|Capitol Hill University|VA|Radiology-Diagnostic|Elite|yes|248|Strong|TRUE|yes|||||||2
9020420C0|Meadowlark Health|NE|Radiology-Diagnostic|Community||218|Moderate|||Y||||||3
9021420C0|Pine Hollow Hospital|WV|Radiology-Diagnostic|Community|||Limited||no|Y|||||yes|3
9022416A0|Westlake University|TX|Interventional Radiology (Integ)|Mid-tier||242|Strong|TRUE|4|||Planned||||4||October rotation
9022420A0|Westlake University|TX|Radiology-Diagnostic|Mid-tier||236|Strong|TRUE|4|||||||4
9023420A0|Saltmarsh University|SC|Radiology-Diagnostic|Mid-tier||230|Moderate|||||||||3
9024420C0|Birchwood Community|WI|Radiology-Diagnostic|Community||212|Limited|||Y||||||3
9001140P0|Harborview State University|OH|Medicine-Preliminary|||||||||||||||First year
9025400C0|Cedar Valley Transitional Year|PA|Transitional (PGY-1 Only)|||||||||||||||First year
|Total|||||38
`;

const filled = { background: '#1a5fb4', color: '#ffffff', bold: true, wrap: 'wrap', vertical: 'middle' } as const;

/** The cells of the sample's Programs sheet: a title, a blank row, the header, the list. */
export function samplePrograms(): (BookCell | undefined)[][] {
  const [header = [], ...rows] = list
    .slice(1, -1)
    .split('\n')
    .map((line) => line.split('|'));
  return [
    [{ value: 'My program list (invented example)', format: { bold: true, fontSize: 14 } }],
    [],
    header.map((text) => ({ value: text, format: filled })),
    ...rows.map((row) => row.map((text) => (text === '' ? undefined : { value: readCsvCell(text) }))),
  ];
}
