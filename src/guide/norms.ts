/** Exam norms and pass marks by exam year, first takers of US and Canadian MD schools. */
export interface Norm {
  /** the last exam year the norm serves; null: later and unknown years */
  readonly upTo: number | null;
  /** one mean where it is sourced; more than one where it is not: the standing is taken at each and the lower one counts */
  readonly means: readonly number[];
  readonly sd: number;
  readonly source: string;
}

export interface PassMark {
  readonly upTo: number | null;
  readonly mark: number;
  readonly source: string;
}

export interface Norms {
  readonly step2: readonly Norm[];
  readonly step1: { readonly mean: number; readonly sd: number; readonly source: string };
  readonly step2Pass: readonly PassMark[];
  /** used when the exam year is not known */
  readonly step2PassUnknownYear: number;
  readonly step1Pass: { readonly mark: number; readonly source: string };
}

const usmle = 'USMLE score interpretation table, copied at gopoco.us';

export const norms: Norms = {
  step2: [
    { upTo: 2017, means: [242], sd: 17, source: usmle },
    { upTo: 2018, means: [243], sd: 17, source: usmle },
    { upTo: 2019, means: [243], sd: 16, source: usmle },
    { upTo: 2021, means: [246], sd: 15, source: 'blog.sketchy.com (2022), citing USMLE' },
    {
      upTo: null,
      means: [246, 250],
      sd: 15,
      source: 'ours: no sourced norm after 2021; taken at both ends of 246 to 250',
    },
  ],
  step1: { mean: 230, sd: 19, source: `${usmle} (2018)` },
  step2Pass: [
    { upTo: 2014, mark: 203, source: 'medicalopedia.org' },
    { upTo: 2022, mark: 209, source: 'amclinicals.com' },
    { upTo: 2025, mark: 214, source: 'blog.sketchy.com; thepassmachine.com' },
    { upTo: null, mark: 218, source: 'acemedboards.com; medvily.com' },
  ],
  step2PassUnknownYear: 209,
  step1Pass: { mark: 194, source: 'elitemedicalprep.com' },
};
