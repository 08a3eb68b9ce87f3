import { guideSource } from '../guide/criterion';
import { independentFacts } from '../guide/independent';
import { norms } from '../guide/norms';
import { seasons } from '../guide/seasons';
import { seasonView } from './seasonView';

const privacy = [
  'Everything is computed inside this spreadsheet, under your own Google account.',
  'Nothing is sent anywhere: the add-on makes no network request and asks for no permission to make one.',
  'It reads and writes this document only; the sheets you made are read, never changed.',
] as const;

const assumptions = [
  'What is missing makes an answer wider and is named; it never counts as zero or as bad.',
  'The planning index compares plans with one another. Nobody publishes data that would support a chance of matching for one applicant in IR, so none is shown.',
  'A list is chosen under shared risk: in two equally likely worlds all programs screen more strictly, or more mildly, together. What it would be worth if they decided independently stands beside it.',
  'Every number of the planning model stands in the Settings sheet, with where it comes from; what signals add can be read cautiously (the default) or optimistically.',
] as const;

const sources = (): string[] => {
  const dated = seasons.flatMap(({ year, signals, fees, dates }) => [
    `Signals ${year}: ${signals.source} (${signals.confidence}, checked ${signals.checkedOn})`,
    ...(fees === null ? [] : [`Fees ${year}: ${fees.source} (${fees.confidence}, checked ${fees.checkedOn})`]),
    ...new Set(dates.map((one) => `Dates ${year}: ${one.source} (${one.confidence}, checked ${one.checkedOn})`)),
  ]);
  const exams = [...norms.step2, norms.step1].map(({ source }) => `Exam norms: ${source}`);
  const independent = independentFacts.map(({ source, confidence }) => `Independent IR: ${source} (${confidence})`);
  return [`The guide: ${guideSource}`, ...dated, ...new Set(exams), ...new Set(independent)];
};

/** What the sidebar says about the add-on itself: seasons newest first, assumptions, sources, privacy. */
export const aboutView = () => ({
  seasons: seasons.map(seasonView).reverse(),
  about: { assumptions, sources: sources(), privacy },
});
