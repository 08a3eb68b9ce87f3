/** The order of a personal statement (N1, N2). `low`: only where the scores need words; `facts`: the question whose facts serve it. */
export const statementOrder = [
  {
    item: 'The score',
    text: 'In two or three sentences: what happened, what you changed, what proves it. Then leave it.',
    low: true,
    facts: 'I1',
    criteria: ['N1'],
  },
  {
    item: 'Why IR',
    text: 'One patient or case you followed, told concretely.',
    low: false,
    facts: 'I2',
    criteria: ['N2'],
  },
  {
    item: 'What IR is',
    text: 'Show that you know the rest of it: clinic, ward and follow-up, decisions made with other teams.',
    low: false,
    facts: null,
    criteria: ['N2'],
  },
  {
    item: 'What you bring',
    text: 'Two strengths, each with a moment that shows it.',
    low: false,
    facts: 'I3',
    criteria: ['N2'],
  },
] as const;

export const statementTexts = { evidence: 'Evidence to use: {facts}' } as const;

/** How to work on an IR rotation (R7). */
export const onRotation = [
  { item: 'Know', text: 'The indications, risks and alternatives of the procedures on the next day’s list.' },
  { item: 'Read', text: 'A short IR text or review on each of them the evening before.' },
  { item: 'Help', text: 'Consents, assessments before, notes and visits after, as far as you are allowed.' },
  { item: 'Ask', text: 'Why this way and not another; leave hours and pay for later.' },
  { item: 'Feedback', text: 'Ask for it halfway, change something, and ask again.' },
] as const;

/** If both scores are low (E4). */
export const everythingElse =
  'Step 2 CK is low as well: rotations, letters, scholarship and the way you work have to speak for you.';
