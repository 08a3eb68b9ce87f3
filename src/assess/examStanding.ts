import { bands, lowBands, type Band, type BandRules } from '../guide/decisions/bands';
import { recoveredRow } from '../guide/decisions/pathway';
import type { Guide } from '../guide/guide';
import { applicantMessages as say } from '../guide/messages/applicant';
import { display } from '../guide/messages/words';
import type { Norms } from '../guide/norms';
import type { Exam, Profile } from '../rows/records';
import { reason, type Reason } from './reason';

/** The exam results that a standing is made from; every field of a profile that it reads. */
export type ExamResults = Pick<
  Profile,
  'step1' | 'step1Failed' | 'step2' | 'step2Failed' | 'step2Year' | 'classMean' | 'classSd'
>;

/** Where the scores stand. `z` values are standard deviations from the national mean; the lower one where two means apply. */
export interface ExamStanding {
  readonly step2: number | null;
  readonly z: number | null;
  readonly z2: number | null;
  readonly band: Band;
  /** the band whose row of the pathway table is used */
  readonly pathwayBand: Band;
  /** the band that apply rules and default caps use: the personal one, or the recovered row */
  readonly rulesBand: Band;
  /** what set the pathway's band */
  readonly against: 'national' | 'class' | null;
  readonly failures: number;
  readonly recovered: boolean;
  readonly borderline: boolean;
  readonly step1Alone: boolean;
  /** Step 1 failed, or its number is at or below the line of below average */
  readonly step1Weak: boolean;
  /** the Step 2 CK result that is known is a fail, or under the pass mark of its year */
  readonly step2NotPassed: boolean;
  /** failed, very low or below average; unknown is not low */
  readonly low: boolean;
  readonly reasons: readonly Reason[];
}

/** Room for the rounding of decimal means and deviations. */
const rounding = 1e-9;

const score = (exam: Exam | null): number | null => exam?.score ?? null;
const shown = (z: number): string => `${z < 0 ? '−' : '+'}${Math.abs(z).toFixed(2)}`;

const byYear = <T extends { readonly upTo: number | null }>(rows: readonly T[], year: number | null): T | undefined =>
  rows.find((row) => row.upTo === null || (year !== null && year <= row.upTo));

/** Failed attempts on one exam: the stated number, and at least one where the result says so. Never added up. */
function failures(exam: Exam | null, stated: number | null, passMark: number): { count: number; under: boolean } {
  const under = exam?.result === 'score' && exam.score < passMark;
  const implied = under || exam?.result === 'fail' ? 1 : 0;
  return { count: Math.max(stated ?? 0, implied), under };
}

const step2PassMark = (norms: Norms, year: number | null): number =>
  year === null ? norms.step2PassUnknownYear : (byYear(norms.step2Pass, year)?.mark ?? norms.step2PassUnknownYear);

function bandOf(z: number, rules: BandRules): Band {
  if (z <= rules.veryLow) return 'very-low';
  if (z <= rules.belowAverage) return 'below-average';
  return z < rules.nearAverage ? 'near-average' : 'at-or-above-average';
}

/** One step down, never below very low, never into failed. */
const oneLower = (band: Band): Band => bands[Math.max(bands.indexOf(band) - 1, bands.indexOf('very-low'))] ?? band;

/** Exam standing and band (A1, A2, A3), exactly as the guide's data say. */
export function examStanding(exams: ExamResults, guide: Guide): ExamStanding {
  const { norms, bandRules: rules } = guide;
  const step1 = score(exams.step1);
  const step2 = score(exams.step2);
  const mark2 = step2PassMark(norms, exams.step2Year);
  const failed1 = failures(exams.step1, exams.step1Failed, norms.step1Pass.mark);
  const failed2 = failures(exams.step2, exams.step2Failed, mark2);
  const failed = failed1.count + failed2.count;

  const norm = byYear(norms.step2, exams.step2Year);
  const z1 = step1 === null ? null : (step1 - norms.step1.mean) / norms.step1.sd;
  const z2s = step2 === null || norm === undefined ? [] : norm.means.map((mean) => (step2 - mean) / norm.sd);
  const combine = (z2: number): number =>
    z1 !== null && z1 < z2 ? rules.step1Share * z1 + (1 - rules.step1Share) * z2 : z2;
  const zs = z2s.length > 0 ? z2s.map(combine) : z1 === null ? [] : [z1];
  const z = zs.length > 0 ? Math.min(...zs) : null;
  const z2 = z2s.length > 0 ? Math.min(...z2s) : null;

  const national = z === null ? 'unknown' : bandOf(z, rules);
  const band: Band = failed > 0 ? 'failed' : national;
  const higher = zs.length > 0 ? bandOf(Math.max(...zs), rules) : national;
  const borderline = band !== 'failed' && higher !== national;
  const recovered = failed1.count === 1 && failed2.count === 0 && z2 !== null && z2 >= rules.recovered;
  const below = classDistance(exams, step2);
  const lowered =
    below !== null && below >= rules.classDistance - rounding && band !== 'failed' && oneLower(band) !== band;
  const pathwayBand = recovered ? recoveredRow : lowered ? oneLower(band) : band;

  const reasons: Reason[] = [];
  if (failed1.under && step1 !== null) {
    reasons.push(reason(say.underPassMark, { exam: 'Step 1', score: step1, mark: norms.step1Pass.mark }));
  }
  if (failed2.under && step2 !== null) {
    reasons.push(reason(say.underPassMark, { exam: 'Step 2 CK', score: step2, mark: mark2 }));
  }
  if (failed > 0) {
    const exam = [failed1.count > 0 ? 'Step 1' : '', failed2.count > 0 ? 'Step 2 CK' : ''].filter(Boolean);
    reasons.push(
      reason(say.failed, { count: failed === 1 ? 'One attempt' : `${failed} attempts`, exams: exam.join(' and ') }),
    );
  }
  if (step2 !== null && z2 !== null && norm !== undefined) {
    const [mean = 0] = norm.means;
    const values = { score: step2, mean, highMean: Math.max(...norm.means), sd: norm.sd, z: shown(z2) };
    reasons.push(reason(norm.means.length > 1 ? say.twoMeans : say.oneMean, values));
    if (z1 !== null && step1 !== null && z !== null && z < z2) {
      reasons.push(reason(say.step1Pulls, { score: step1, z: shown(z1), combined: shown(z) }));
    }
  } else if (step1 !== null && z1 !== null) {
    reasons.push(reason(say.step1Alone, { score: step1, z: shown(z1) }));
  } else if (failed === 0) {
    reasons.push(reason(say.noScore));
  }
  if (band !== 'failed' && band !== 'unknown') reasons.push(reason(say.band, { band: display(band) }));
  if (borderline) reasons.push(reason(say.borderline, { band: display(higher) }));
  if (recovered) reasons.push(reason(say.recovered));
  else if (lowered) {
    reasons.push(
      reason(say.classLowered, {
        distance: below.toFixed(1),
        mean: exams.classMean ?? '',
        band: display(pathwayBand),
      }),
    );
  }
  return {
    step2,
    z,
    z2,
    band,
    pathwayBand,
    rulesBand: recovered ? recoveredRow : band,
    against: band === 'failed' || band === 'unknown' ? null : lowered ? 'class' : 'national',
    failures: failed,
    recovered,
    borderline,
    step1Alone: step2 === null && step1 !== null,
    step1Weak: failed1.count > 0 || (z1 !== null && z1 <= rules.belowAverage),
    step2NotPassed: failed2.under || exams.step2?.result === 'fail',
    low: lowBands.includes(band),
    reasons,
  };
}

/** How many class standard deviations Step 2 CK lies below the class mean; null where that is not known. */
function classDistance(exams: ExamResults, step2: number | null): number | null {
  const { classMean: mean, classSd: sd } = exams;
  return step2 === null || mean === null || sd === null || sd <= 0 ? null : (mean - step2) / sd;
}
