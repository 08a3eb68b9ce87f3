import fc from 'fast-check';
import type { Book, BookSheet } from '../../src/host/book/book';
import { longestText } from '../../src/report/guardText';
import { calls } from '../../src/rpc/contract';
import type { Cell, Grid } from '../../src/rows/grid';
import { sheetOf, withDocument } from './documents';
import type { Answer, OpenDocument } from './documents';
import { profileGrid, programGrid, settingsGrid } from './grids';
import { hold, holdSentence, probe } from './probe';
import type { Probe } from './probe';
import { hostileText } from './texts';

const LIST = 'Application List';

const holdAnswer = (answer: Answer): void => {
  if (!answer.ok) holdSentence(answer.message ?? '');
};

const sheetNamed = (book: Book, name: string): BookSheet | undefined => book.sheets.find((one) => one.name === name);

const holdNoFormulas = ({ cells }: BookSheet): void =>
  cells.flat().forEach((cell) => hold(cell?.formula === undefined, `a formula was written: ${String(cell?.formula)}`));

/** Cells of the Notes column of a list, by the id of their row. */
const notesOf = ({ cells }: BookSheet): Map<string, Cell> => {
  const header = cells.findIndex((row) => row.some((cell) => cell?.value === 'Why'));
  const column = (label: string) => cells[header]?.findIndex((cell) => cell?.value === label) ?? -1;
  const [notes, id] = [column('Notes'), column('Id')];
  const rows = cells.slice(header + 1).flatMap((row) => {
    const value = row[id]?.value;
    return typeof value === 'string' && !value.startsWith('#') ? [[value, row[notes]?.value ?? ''] as const] : [];
  });
  return new Map(rows);
};

/** Writes texts into the Notes column as a person's typing would leave them: as texts. */
const typeNotes = async ({ host }: OpenDocument, texts: readonly string[]): Promise<void> => {
  const list = sheetNamed(await host.save(), LIST);
  const header = list?.cells.findIndex((row) => row.some((cell) => cell?.value === 'Why')) ?? -1;
  const column = list?.cells[header]?.findIndex((cell) => cell?.value === 'Notes') ?? -1;
  const id = list?.cells[header]?.findIndex((cell) => cell?.value === 'Id') ?? -1;
  texts.forEach((v, index) => {
    if (v === '' || list?.cells[header + 1 + index]?.[id] === undefined) return;
    host.book.engine.mutate(
      'sheet.mutation.set-range-values',
      {
        subUnitId: String(host.book.engine.commands.getSheetByName(LIST)?.getSheetId()),
        cellValue: { [header + 1 + index]: { [column]: { v, t: 1 } } },
      },
      false,
    );
  });
  await host.settle();
};

interface Sheets {
  readonly programs: Grid;
  readonly profile: Grid | null;
  readonly settings: Grid | null;
  readonly notes: readonly string[];
  readonly look: Partial<BookSheet>;
}

const merged = { row: 1, column: 1, rows: 1, columns: 3 };
const sheets: fc.Arbitrary<Sheets> = fc.record({
  programs: programGrid,
  profile: fc.option(profileGrid),
  settings: fc.option(settingsGrid),
  notes: fc.array(
    hostileText.map((text) => text.slice(0, longestText)), // one character more may be lost: a limit that the documentation names
    { maxLength: 6 },
  ),
  look: fc.constantFrom<Partial<BookSheet>>(
    {},
    { hidden: true },
    { merges: [merged] },
    { columns: [{ hidden: true }] },
  ),
});

/** Builds twice: the sheets of the user stay as they are, nothing is a formula, and the notes are there as they were typed. */
const holdBuild = async ({ programs, profile, settings, notes, look }: Sheets): Promise<void> => {
  const book: Book = {
    name: 'Hostile',
    sheets: [
      sheetOf('Programs', programs, look),
      ...(profile === null ? [] : [sheetOf('Profile', profile)]),
      ...(settings === null ? [] : [sheetOf('Settings', settings)]),
      sheetOf('Mine', [['kept']]),
    ],
  };
  await withDocument(book, async (document) => {
    const { host, ask, idOf } = document;
    const before = JSON.stringify((await host.save()).sheets);
    holdAnswer(await ask('open', {}));
    const sheetId = idOf('Programs');
    holdAnswer(await ask('readPrograms', { sheetId, mapping: null }));
    const built = await ask('build', { sheetId });
    holdAnswer(built);
    if (!built.ok) return;
    await typeNotes(document, notes);
    const typed = notesOf(sheetNamed(await host.save(), LIST) ?? sheetOf(LIST, []));
    holdAnswer(await ask('build', { sheetId }));
    const after = await host.save();
    const theirs = after.sheets.filter(({ name }) => !name.startsWith(LIST));
    hold(JSON.stringify(theirs) === before, 'a sheet of the user changed');
    const list = sheetNamed(after, LIST);
    hold(list !== undefined, 'the list is gone');
    holdNoFormulas(list);
    const kept = notesOf(list);
    for (const [id, note] of typed) {
      hold(
        kept.get(id) === note,
        `the note ${JSON.stringify(note).slice(0, 80)} became ${JSON.stringify(kept.get(id) ?? null).slice(0, 80)}`,
      );
    }
  });
};

/** What is typed into the form stands in the sheet, and comes back. */
const holdTyped = async (texts: readonly string[]): Promise<void> => {
  const [applicant = '', narrative = '', notes = ''] = texts;
  await withDocument({ name: 'Typed', sheets: [sheetOf('Sheet1', [])] }, async ({ host, ask }) => {
    const values = { applicant, narrative, notes };
    const answer = await ask('saveProfile', { values });
    holdAnswer(answer);
    const profile = sheetNamed(await host.save(), 'Profile');
    if (profile !== undefined) holdNoFormulas(profile);
    if (!answer.ok) return;
    const fields = answer.value?.fields as readonly { key: string; value: string }[];
    for (const [key, typed] of Object.entries(values)) {
      const back = fields.find((field) => field.key === key)?.value ?? '';
      hold(
        back === typed.trim(),
        `typed ${JSON.stringify(typed.slice(0, 80))}, read back ${JSON.stringify(back.slice(0, 80))}`,
      );
    }
  });
};

const callName = fc.oneof(fc.constantFrom(...Object.keys(calls)), hostileText);
const payload = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record({
    sheetId: fc.oneof(fc.integer(), fc.double(), hostileText),
    row: fc.jsonValue(),
    mapping: fc.jsonValue(),
  }),
  fc.record({ values: fc.dictionary(hostileText, hostileText, { maxKeys: 4 }) }),
  fc.record({ sheetId: fc.constant(1), mapping: fc.dictionary(hostileText, fc.option(hostileText), { maxKeys: 4 }) }),
);
const requests = fc.array(
  fc.oneof(
    fc.tuple(callName, payload).map(([call, value]) => JSON.stringify({ call, payload: value })),
    fc.json(),
    hostileText,
    fc.constantFrom(
      '{"__proto__":{"call":"open"},"payload":{}}',
      '{"call":"saveProfile","payload":{"values":{"__proto__":"x","constructor":"y","step2":"236"}}}',
      '{"call":{"toString":"open"},"payload":{}}',
      `{"call":"open","payload":${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}}`,
      `{"call":"saveProfile","payload":{"values":{"notes":"${'x'.repeat(2_000_000)}"}}}`,
      '['.repeat(50_000),
    ),
  ),
  { minLength: 1, maxLength: 8 },
);

/** Every request is answered in the agreed form, and the sheet of the user stays as it is. */
const holdRequests = async (texts: readonly string[]): Promise<void> => {
  const mine = sheetOf('Mine', [['Something else'], ['kept']]);
  await withDocument({ name: 'Requests', sheets: [mine] }, async ({ host, say }) => {
    const before = JSON.stringify(sheetNamed(await host.save(), 'Mine'));
    for (const text of texts) holdAnswer(await say(text));
    hold(JSON.stringify(sheetNamed(await host.save(), 'Mine')) === before, 'a sheet of the user changed');
  });
};

/** What has to hold in a document, with the bundle that is shipped. */
export const documentProbes: readonly Probe[] = [
  probe('documents, built twice', 3, sheets, holdBuild),
  probe('what is typed into the form', 2, fc.array(hostileText, { minLength: 3, maxLength: 3 }), holdTyped),
  probe('requests to the dispatcher', 2, requests, holdRequests),
];
