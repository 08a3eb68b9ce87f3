/** Features of a program that a thank-you note can name (C1), most personal first. */
export const thankYouFeatures = {
  away: 'what you saw on your away there',
  strength: 'its strong IR department',
  rotations: 'the IR rotations its residents have',
  esir: 'its ESIR track',
  independent: 'its residents who went on to Independent IR',
  research: 'its research',
  geography: 'the region you come from',
} as const;
export type ThankYouFeature = keyof typeof thankYouFeatures;

export const thankYouTexts = {
  /** a note names one or two features */
  most: 2,
  nothing: 'its row on the list names none yet, so take them from your notes of the day',
} as const;
