type Plain = string | number | boolean;

const headers = [
  'NRMP Code',
  'Program Name',
  'State',
  'Specialty',
  'Selectivity',
  'Research Heavy',
  'Step 2 Screen',
  'IR Strength',
  'Sends to Independent IR',
  'Low-score Friendly',
  'Home',
  'Away',
  'Away Went',
  'Mentor Connection',
  'School Connection',
  'Geographic Tie',
  'Interest',
  'Notes',
];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** A program sheet of a size, like an adviser's: every second institution has a pair; the same for the same size. */
export function programSheet(rows: number): Plain[][] {
  const made: Plain[][] = [headers];
  for (let index = 0; index < rows; index += 1) {
    const institution = 1000 + Math.floor((index * 2) / 3);
    const specialty = index % 3 === 1 ? 'IR' : 'DR';
    made.push([
      `${institution}${specialty === 'IR' ? '416' : '420'}A${index % 7 === 0 ? 1 : 0}`,
      `Institution ${institution}`,
      pick(['OH', 'PA', 'NY', 'Texas', 'Boston, MA', ''], index),
      specialty === 'IR' ? 'Interventional Radiology (Integ)' : 'Radiology-Diagnostic',
      pick(['Elite', 'Mid-tier', 'Mid-tier', 'Community', ''], index),
      pick(['', '', 'Yes'], index),
      pick(['', '', 235, '>245', 'yes', 250], index),
      pick(['Strong', 'Moderate', 'Limited', ''], index),
      pick(['Y', 'N', ''], index),
      pick(['', 'N', 'Y', ''], index),
      index === 4 ? 'Yes' : '',
      pick(['', '', '', '', '', '', '', '', 'Done'], index),
      '',
      pick(['', '', '', '', '', '', 'Weak', '', '', '', 'Strong'], index),
      pick(['', '', '', '', 'x'], index),
      pick(['', '', '', true], index),
      1 + (index % 5),
      pick(['', 'Talked to a resident at the open house'], index),
    ]);
  }
  return made;
}

/** A profile with a dual pathway. */
export const dualProfile: Plain[][] = [
  ['Field', 'Value'],
  ['Applicant', 'Example'],
  ['Status', 'Graduating'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 229],
  ['Step 2 CK exam year', 2024],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Away IR rotations done', 1],
  ['Strong IR letters', 2],
  ['IR scholarship items', 1],
  ['Honors surgery', 'yes'],
  ['Preferred states', 'OH, PA'],
];
