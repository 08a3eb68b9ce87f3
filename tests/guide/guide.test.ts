import { criteria, criterion } from '../../src/guide/criteria';
import { guide } from '../../src/guide/guide';
import { validateGuide } from '../../src/guide/validateGuide';

it('is sound: shapes, citations, ranges and cross-references', () => {
  expect(validateGuide()).toEqual([]);
});

it('has every criterion of the guide once', () => {
  const wanted = 'A1-4 P1-5 R1-8 L1-4 N1-2 S1-2 G1-6 E1-4 X1-4 C1-1 I1-4 B1-4'.split(' ').flatMap((range) => {
    const [first = '', last = ''] = range.slice(1).split('-');
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${range[0] ?? ''}${Number(first) + index}`,
    );
  });
  expect(criteria.map(({ id }) => id).sort()).toEqual(wanted.sort());
});

it('finds a criterion whatever its case, and none for an unknown id', () => {
  expect(criterion(' x1 ')?.title).toBe('Signal home');
  expect(criterion('Z9')).toBeNull();
});

it('marks the seasons with what is known about them', () => {
  expect(guide.seasons.map(({ year, signals }) => `${year} ${signals.confidence}`)).toEqual([
    '2023 confirmed',
    '2024 confirmed',
    '2025 confirmed',
    '2026 assumed',
    '2027 reported',
  ]);
});
