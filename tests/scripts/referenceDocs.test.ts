import { readFileSync } from 'node:fs';
import { criteriaDoc, functionsDoc } from '../../scripts/referenceDocs.mjs';
import { functionTable } from '../../src/functions/table';
import { checks } from '../../src/guide/checks';
import { criteria } from '../../src/guide/criteria';
import { guideSource } from '../../src/guide/criterion';
import { guideSteps, stepOf } from '../../src/guide/steps';

const onDisk = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const outOfDate = 'out of date: run "npm run docs"';
const freshness = (name: string, text: string): string => (onDisk(name) === text ? 'fresh' : outOfDate);

it('docs/criteria.md is made from the guide’s data', () => {
  const text = criteriaDoc({ source: guideSource, steps: guideSteps, stepOf, criteria, checks });
  expect(freshness('criteria.md', text)).toBe('fresh');
});

it('docs/functions.md is made from the table of custom functions', () => {
  expect(freshness('functions.md', functionsDoc(functionTable))).toBe('fresh');
});

it('holds every criterion once and every function once', () => {
  const headings = (text: string, mark: string): string[] =>
    text
      .split('\n')
      .flatMap((line) => (line.startsWith(`${mark} `) ? (line.slice(mark.length + 1).split(' ')[0] ?? []) : []));
  expect(headings(onDisk('criteria.md'), '###').sort()).toEqual(criteria.map(({ id }) => id).sort());
  expect(headings(onDisk('functions.md'), '##')).toEqual(Object.keys(functionTable));
});
