// The references in docs/ as text, made from the guide's data and the table of custom functions.

/** Table cells hold one line, and no bar of their own. */
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
/** @type {(header: readonly string[], rows: readonly (readonly string[])[]) => string} */
const table = (header, rows) => [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

const generated = '<!-- Made by `npm run docs`; a test fails when it is out of date. -->';

const kinds = {
  rule: 'Rule: it decides a pathway, tier, signal or place on the list.',
  check: 'Check: it is assessed for each applicant.',
  advice: 'Advice: it is shown where it helps, and never scored.',
};
const urgencies = {
  0: 'counts now',
  1: 'closes a door or decides the pathway',
  2: 'weighs in the file',
  3: 'preparation',
};

/** @param {import('../src/guide/checks/check').Check} check */
const onceSent = ({ urgencyOnceSent: urgency }) =>
  urgency === undefined ? '' : `; once applications are sent ${urgency}, ${urgencies[urgency]}`;

/**
 * docs/criteria.md: every criterion under the guide's step it belongs to, and what each check can find.
 * @param {{
 *   source: string,
 *   steps: Readonly<Record<number, string>>,
 *   stepOf: (section: string) => number,
 *   criteria: readonly import('../src/guide/criterion').Criterion[],
 *   checks: Readonly<Record<string, import('../src/guide/checks/check').Check>>,
 * }} data
 */
export function criteriaDoc({ source, steps, stepOf, criteria, checks }) {
  /** @param {import('../src/guide/criterion').Criterion} criterion */
  const describe = ({ id, kind, title, text, section }) => {
    const check = checks[id];
    return [
      `### ${id} ${title}`,
      '',
      text,
      '',
      `${kinds[kind]} Guide: ${section}.`,
      ...(check === undefined
        ? []
        : [
            '',
            `Due by the season's date \`${check.due}\`; urgency ${check.urgency}, ${urgencies[check.urgency]}${onceSent(check)} (ours).`,
            '',
            table(
              ['Outcome', 'Evidence', 'Next action'],
              Object.values(check.findings).map(({ outcome, evidence, action }) => [outcome, evidence, action]),
            ),
          ]),
    ].join('\n');
  };
  const sections = Object.entries(steps).map(([number, title]) =>
    [
      `## Step ${number}: ${title}`,
      ...criteria.filter(({ section }) => stepOf(section) === Number(number)).map(describe),
    ].join('\n\n'),
  );
  return `${[
    '# Criteria',
    generated,
    `Every criterion of the guide, restated in our words. Source: ${source}. In a sheet, \`=IR_CITE("X1")\` gives one of them. Words in braces are filled in for each applicant.`,
    ...sections,
  ].join('\n\n')}\n`;
}

/**
 * docs/functions.md: every custom function with its arguments, what it returns and an example.
 * @param {Readonly<Record<string, import('../src/functions/table').FunctionHelp>>} functions
 */
export function functionsDoc(functions) {
  const describe = (/** @type {[string, import('../src/functions/table').FunctionHelp]} */ [name, help]) => {
    const { summary, parameters, returns, example } = help;
    const signature = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(', ');
    return [
      `## ${name}`,
      `\`${name}(${signature})\``,
      summary,
      table(
        ['Argument', 'Type', 'Meaning'],
        parameters.map((one) => [`\`${one.name}\``, one.type, one.text]),
      ),
      `Returns: ${returns}`,
      `Example: \`${example}\``,
    ].join('\n\n');
  };
  return `${[
    '# Custom functions',
    generated,
    'Every function is pure in its arguments: it sees the ranges it is given, never the Settings sheet or any other sheet. A wrong argument gives one sentence that says which, what was found and what is expected.',
    ...Object.entries(functions).map(describe),
  ].join('\n\n')}\n`;
}
