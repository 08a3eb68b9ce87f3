/** Where a letter is asked for next, as the end of a sentence. */
export const whereToAsk = {
  home: 'from the IR faculty at home',
  away: 'from the attending of an away that goes well',
  work: 'from the interventional radiologist you work with now',
  post: 'from an interventional radiologist you come to work with in a post or observership (R8)',
  residency: 'from the IR faculty of your residency',
  mentor: 'from an IR mentor who knows you well',
} as const;
export type LetterPlace = keyof typeof whereToAsk;

/** Parts of the letter plan, in their order. */
export const letterParts = {
  there: 'What is there',
  missing: 'What is missing',
  next: 'Whom to ask next',
  content: 'What a letter should carry',
  packet: 'Packet for every writer',
} as const;

export const letterTexts = {
  ir: 'Strong IR letters: {count}. From home: {home}. From an away: {away}.',
  dr: 'DR or mentor letters: {count}.',
  other: 'Other letters: {count}.',
  asked: 'IR letters asked for beyond these: {count}.',
  complete: 'Nothing: the set of letters is complete.',
  askIr: 'An IR letter {where}.',
  askMentor: 'One of the IR mentors who has not written yet: you name {mentors}, and {letters} so far.',
  askDr: 'A diagnostic radiologist, or the clinician who knows your work best.',
  askResearch: 'Optional, as a fourth: whoever led your IR scholarship.',
  askSurgery: 'Optional, as a fourth: a surgeon or internist of a rotation with honors ({honors}).',
  sameWriters: 'The same writers again, for letters written this year; then whoever has seen your work since.',
  nobody: 'Nobody: keep the writers up to date, and thank them.',
  notKnown: 'not filled in',
  notBegun: 'not begun yet',
} as const;

/** What a strong letter does (L3). `low`: only where the scores need words. */
export const letterContent = [
  {
    item: 'Vouch',
    text: 'It says in plain words that the writer trusts your clinical judgement and your hands.',
    low: false,
  },
  { item: 'Compare', text: 'It sets you beside residents or fellows the writer has taught.', low: false },
  {
    item: 'Put scores in context',
    text: 'It says why the scores do not show how you work. Ask the writer whether they are willing to.',
    low: true,
  },
] as const;

/** What a writer gets (L4). */
export const packetItems = [
  { item: 'CV', text: 'Up to date, with IR work first.' },
  { item: 'Draft statement', text: 'The draft as it stands ({statement}).' },
  {
    item: 'One page',
    text: 'Cases you carried with the writer; scholarship ({scholarship}); feedback you were given in their own words.',
  },
] as const;
