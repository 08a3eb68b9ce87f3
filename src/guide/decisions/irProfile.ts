/** What the levels of the IR profile ask for. */
export interface IrProfileRules {
  /** strong IR letters below which the profile is limited (ours) */
  readonly someLetters: number;
  /** strong IR letters a strong profile has (L1) */
  readonly strongLetters: number;
  /** aways an excellent profile has besides (R2) */
  readonly excellentAways: number;
  /** IR scholarship items an excellent profile has, unless a research year is done (S1, S2) */
  readonly excellentScholarship: number;
}

export const irProfileRules: IrProfileRules = {
  someLetters: 1,
  strongLetters: 2,
  excellentAways: 1,
  excellentScholarship: 1,
};
