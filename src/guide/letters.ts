/** Where a letter is asked for next, as the end of a sentence. */
export const whereToAsk = {
  home: 'from the IR faculty at home',
  away: 'from the attending of a strong away',
  work: 'from the interventional radiologist you work with now',
  post: 'from an interventional radiologist you come to work with in a post or observership (R8)',
  residency: 'from the IR faculty of your residency',
  mentor: 'from an IR mentor who knows you well',
} as const;
