import type { Frame } from 'playwright-core';
import { hands } from './hands';

/** Institutions with both programs, as rows of a list. */
const pairs = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Fictional ${String.fromCharCode(65 + index)}`;
    const kind = index % 2 === 0 ? 'Mid-tier' : 'Community';
    return ['IR', 'DR'].map((specialty) => [name, 'OH', specialty, kind]);
  }).flat();

/** What an adviser pastes: a title, blank and summary lines, semicolons, a program twice, two tracks in a cell, another specialty. */
const messyList = [
  'My list 2025;;;',
  ';;;',
  'Hospital;Where;Track;How hard',
  ...pairs(3).map((row) => row.join(';')),
  'Fictional A;OH;IR;Mid-tier', // twice
  'Fictional D;Ohio;IR / DR;very',
  'Fictional Surgery;OH;General Surgery;Elite',
  ';;;',
  'Total: 9;;;',
].join('\n');

/** A plain list, and the profile of somebody whose scores are low. */
export const pairedList = [['Program Name', 'State', 'Specialty', 'Selectivity'], ...pairs(12)];
export const lowScores = [
  ['Field', 'Value'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 229],
  ['Strong IR letters', 2],
  ['Home IR rotation', 'Done'],
];

/** Fills in the profile of a graduate who failed Step 1 once and applies again. */
export async function reapply(sidebar: Frame): Promise<void> {
  const { tab, section, field } = hands(sidebar);
  await tab('Profile');
  await section(/^Applicant/);
  await field('Status').selectOption('Graduated');
  await section(/^Exams/);
  await field('Step 1').fill('Pass');
  await field('Step 1 failed attempts').fill('1');
  await field('Step 2 CK').fill('238');
  await section(/^Letters/);
  await field('Strong IR letters').fill('2');
  await section(/^Concerns/);
  await field('Previous cycles').fill('1');
  await section(/^Application/);
  await field('Failure explained').selectOption('Not yet');
  await field('Failure explained').press('Tab');
}

/** Pastes the messy list, and says what its last column is. */
export async function pasteMessyList(sidebar: Frame): Promise<void> {
  const { press, sees, section, field } = hands(sidebar);
  await press('Paste a list');
  await sidebar.getByRole('textbox', { name: 'Your list' }).fill(messyList);
  await press(/^Make a sheet of \d+ lines$/);
  await sees('each accounted for');
  await section(/^Columns \d/);
  await field('How hard').selectOption('selectivity');
  await sees('Your choice');
}

/** Builds the list of the first program sheet that is offered. */
export async function buildFirstList(sidebar: Frame): Promise<void> {
  const { tab, press, sees } = hands(sidebar);
  await tab('Programs');
  await sidebar.getByLabel('Sheet with your programs').selectOption({ index: 1 });
  await sidebar.getByRole('button', { name: 'Next: build the list' }).waitFor();
  await tab('Build');
  await press('Build my list');
  await sees('Your list is ready');
}

/** Drags the last gold signal to the first program with a silver one, with the mouse; gives that program's name. */
export async function dragGoldToSilver(sidebar: Frame): Promise<string> {
  const { tab, sees } = hands(sidebar);
  await tab('List');
  const silver = sidebar.locator('.board-row:has(.signal.silver)').first();
  const name = String(await silver.locator('.name').textContent());
  await sidebar.locator('.board-row:has(.signal.gold)').last().dragTo(silver);
  await sees('Nothing is written yet.');
  return name;
}
