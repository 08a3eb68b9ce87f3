import { examStanding } from '../../src/assess/examStanding';
import { guide } from '../../src/guide/guide';
import { failed, notTaken, passed, profileOf, score } from '../support/records';
import type { Profile } from '../../src/rows/records';

const standing = (fields: Partial<Profile>) => examStanding(profileOf(fields), guide);

describe('band against the national mean', () => {
  it.each([
    // 2019: mean 243, SD 16; -1.5 SD is 219, -0.5 SD is 235, +0.25 SD is 247
    [218, 'very-low'],
    [219, 'very-low'],
    [220, 'below-average'],
    [234, 'below-average'],
    [235, 'below-average'],
    [236, 'near-average'],
    [246, 'near-average'],
    [247, 'at-or-above-average'],
    [248, 'at-or-above-average'],
  ])('Step 2 CK %d in 2019 is %s', (points, band) => {
    expect(standing({ step2: score(points), step2Year: 2019 }).band).toBe(band);
  });

  it.each([
    [2017, 242, 17],
    [2018, 243, 17],
    [2019, 243, 16],
    [2020, 246, 15],
    [2021, 246, 15],
  ])('uses the norm of %d: mean %d, SD %d', (year, mean, sd) => {
    expect(standing({ step2: score(230), step2Year: year }).z).toBeCloseTo((230 - mean) / sd, 12);
  });

  it('takes the stricter of two means after 2021 and when the year is not known', () => {
    for (const step2Year of [2022, 2024, null]) {
      expect(standing({ step2: score(229), step2Year }).z).toBeCloseTo((229 - 250) / 15, 12);
    }
  });

  it('is borderline only where the two means give different bands', () => {
    expect(standing({ step2: score(225), step2Year: 2024 })).toMatchObject({ band: 'very-low', borderline: true });
    expect(standing({ step2: score(229), step2Year: 2024 })).toMatchObject({
      band: 'below-average',
      borderline: false,
    });
    expect(standing({ step2: score(225), step2Year: 2020 })).toMatchObject({ borderline: false });
    expect(standing({ step2: score(225), step2Year: 2024, step1: failed }).borderline).toBe(false);
  });

  it('is unknown without any score, and unknown is not low', () => {
    expect(standing({})).toMatchObject({ band: 'unknown', z: null, against: null, low: false });
    expect(standing({ step1: passed, step2: notTaken })).toMatchObject({ band: 'unknown', step1Alone: false });
  });
});

describe('Step 1', () => {
  it('pulls down where it stands lower', () => {
    const z1 = (200 - 230) / 19;
    const z2 = (246 - 246) / 15;
    expect(standing({ step1: score(200), step2: score(246), step2Year: 2020 }).z).toBeCloseTo(
      0.35 * z1 + 0.65 * z2,
      12,
    );
  });

  it('never lifts a weak Step 2 CK', () => {
    expect(standing({ step1: score(260), step2: score(230), step2Year: 2020 }).z).toBeCloseTo(-16 / 15, 12);
  });

  it('alone decides when nothing else is known, and says so', () => {
    expect(standing({ step1: score(211) })).toMatchObject({ z: -1, z2: null, step1Alone: true, band: 'below-average' });
  });
});

describe('failed attempts', () => {
  it.each([
    ['Step 1 Fail', { step1: failed }],
    ['Step 2 CK Fail', { step2: failed }],
    ['a stated attempt on Step 1', { step1Failed: 1 }],
    ['a stated attempt on Step 2 CK', { step2Failed: 2, step2: score(255) }],
  ])('%s makes the band failed', (_, fields) => {
    expect(standing(fields)).toMatchObject({ band: 'failed', against: null, low: true });
  });

  it.each([
    [2014, 202, 203],
    [2015, 208, 209],
    [2022, 208, 209],
    [2023, 213, 214],
    [2025, 213, 214],
    [2026, 217, 218],
    [null, 208, 209],
  ])('in %s a Step 2 CK of %d failed and %d passed', (step2Year, under, at) => {
    expect(standing({ step2: score(under), step2Year }).failures).toBe(1);
    expect(standing({ step2: score(at), step2Year }).failures).toBe(0);
  });

  it('counts a Step 1 of 193 as failed and of 194 as passed', () => {
    expect(standing({ step1: score(193) }).failures).toBe(1);
    expect(standing({ step1: score(194) }).failures).toBe(0);
  });

  it('never adds an implied failure to a stated number', () => {
    expect(standing({ step1: failed, step1Failed: 1 }).failures).toBe(1);
    expect(standing({ step1: failed, step1Failed: 2 }).failures).toBe(2);
    expect(standing({ step1: failed, step1Failed: 0 }).failures).toBe(1);
  });
});

describe('recovered', () => {
  it.each([
    [245, 2020, false],
    [246, 2020, true],
    [249, 2024, false],
    [250, 2024, true],
  ])('one failed Step 1 and a Step 2 CK of %d in %d: %s', (points, step2Year, recovered) => {
    expect(standing({ step1: failed, step2: score(points), step2Year }).recovered).toBe(recovered);
  });

  it('uses the row of below average for pathway and apply rules, while the band stays failed', () => {
    expect(standing({ step1: failed, step2: score(255), step2Year: 2024 })).toMatchObject({
      band: 'failed',
      pathwayBand: 'below-average',
      rulesBand: 'below-average',
      low: true,
      against: null,
    });
  });

  it.each([
    ['two failures on Step 1', { step1Failed: 2 }],
    ['a failure on Step 2 CK too', { step1Failed: 1, step2Failed: 1 }],
    ['a failure on Step 2 CK only', { step2Failed: 1 }],
  ])('not after %s', (_, fields) => {
    expect(standing({ step2: score(260), step2Year: 2024, ...fields }).recovered).toBe(false);
  });
});

describe('against the class', () => {
  const inClass = (points: number, fields: Partial<Profile> = {}) =>
    standing({ step2: score(points), step2Year: 2020, classMean: 256, classSd: 10, ...fields });

  it.each([
    [247, 'near-average', 'national'],
    [246, 'below-average', 'class'],
    [245, 'below-average', 'class'],
  ])('one SD or more below the class lowers the pathway a step: %d gives %s', (points, pathwayBand, against) => {
    expect(inClass(points)).toMatchObject({ band: 'near-average', pathwayBand, against, rulesBand: 'near-average' });
  });

  it('never lowers below very low, nor out of failed', () => {
    expect(inClass(220)).toMatchObject({ band: 'very-low', pathwayBand: 'very-low', against: 'national' });
    expect(inClass(220, { step1: failed })).toMatchObject({ band: 'failed', pathwayBand: 'failed', against: null });
  });

  it('needs mean and SD', () => {
    expect(inClass(240, { classSd: null }).against).toBe('national');
    expect(inClass(240, { classSd: 0 }).against).toBe('national');
  });
});

describe('in words', () => {
  const in2020 = { step2Year: 2020 };
  it.each([
    [{}, ['Score band: no exam score is known, so it is Unknown.']],
    [{ step1: passed, step2: notTaken }, ['Score band: no exam score is known, so it is Unknown.']],
    [
      { step1: failed },
      ['One attempt failed on Step 1: the band is Failed. It weighs heavily, but it is not a permanent barrier.'],
    ],
    [
      { step1Failed: 2, step2: failed },
      [
        '3 attempts failed on Step 1 and Step 2 CK: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
      ],
    ],
    [
      { step1: score(193) },
      [
        'Step 1 193 is under the pass mark of 194, so it counts as a failed attempt.',
        'One attempt failed on Step 1: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
        'Only Step 1 193 is known (−1.95 SD). Step 2 CK is the number programs will look at.',
      ],
    ],
    [
      { step2: score(208), ...in2020 },
      [
        'Step 2 CK 208 is under the pass mark of 209, so it counts as a failed attempt.',
        'One attempt failed on Step 2 CK: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
        'Step 2 CK 208 against a mean of 246 (SD 15) in its exam year: −2.53 SD.',
      ],
    ],
    [
      { step2: score(246), ...in2020 },
      ['Step 2 CK 246 against a mean of 246 (SD 15) in its exam year: +0.00 SD.', 'Band: Near average.'],
    ],
    [
      { step2: score(254), step1: score(241), ...in2020 },
      ['Step 2 CK 254 against a mean of 246 (SD 15) in its exam year: +0.53 SD.', 'Band: At or above average.'],
    ],
    [
      { step2: score(246), step1: score(211), ...in2020 },
      [
        'Step 2 CK 246 against a mean of 246 (SD 15) in its exam year: +0.00 SD.',
        'Step 1 211 (−1.00 SD) stands lower and pulls the standing down; Step 2 CK makes up for part of it: −0.35 SD together.',
        'Band: Near average.',
      ],
    ],
    [
      { step1: score(230) },
      ['Only Step 1 230 is known (+0.00 SD). Step 2 CK is the number programs will look at.', 'Band: Near average.'],
    ],
    [
      { step2: score(225), step2Year: 2024 },
      [
        'Step 2 CK 225 against a mean of 246 to 250 (SD 15), as no norm of its exam year is sourced: −1.67 SD at the stricter end.',
        'Band: Very low.',
        'With the lower of the two means in use the band would be Below average; the lower band counts.',
      ],
    ],
    [
      { step1: failed, step2: score(246), ...in2020 },
      [
        'One attempt failed on Step 1: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
        'Step 2 CK 246 against a mean of 246 (SD 15) in its exam year: +0.00 SD.',
        'One failed Step 1, then a Step 2 CK at or above the mean: the pathway is chosen as for Below average, while tiers stay careful.',
      ],
    ],
    [
      { step2: score(246), classMean: 256, classSd: 10, ...in2020 },
      [
        'Step 2 CK 246 against a mean of 246 (SD 15) in its exam year: +0.00 SD.',
        'Band: Near average.',
        'Step 2 CK is 1.0 SD below the class mean of 256: the pathway is chosen as for Below average.',
      ],
    ],
  ] satisfies [Partial<Profile>, string[]][])('%j', (fields, texts) => {
    const { reasons } = standing(fields);
    expect(reasons.map(({ text }) => text)).toEqual(texts);
    expect(reasons.filter(({ criteria }) => criteria.length === 0)).toEqual([]);
  });
});

it.each([
  [{ step1: score(220) }, true], // 230 - 0.5 x 19 is 220.5
  [{ step1: score(221) }, false],
  [{ step1Failed: 1 }, true],
  [{ step1: passed }, false],
  [{}, false],
] satisfies [Partial<Profile>, boolean][])('with %j Step 1 is weak: %s', (fields, weak) => {
  expect(standing(fields).step1Weak).toBe(weak);
});

it('sees a class SD that is a decimal fraction at its line, not a hair beside it', () => {
  // 246.7 - 240 is a hair under 6.7 in binary
  const atLine = { step2: score(240), step2Year: 2020, classMean: 246.7, classSd: 6.7 };
  expect(standing(atLine).against).toBe('class');
});
