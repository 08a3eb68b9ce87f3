/** Titles of the plan's sections and what each is for. */
export const planSections = {
  readiness: {
    title: 'Readiness',
    about:
      'Each check of the guide, most urgent first within its step. Unknown means only that nothing is filled in yet.',
  },
  standing: { title: 'Where you stand', about: 'What the plan rests on.' },
  whatif: {
    title: 'What would change it',
    about:
      'Each improvement is applied to a copy and the whole list is made again; the greatest change comes first. The planning index compares plans, where 100 is applying everywhere today without limits; it is no chance of matching. These lists are chosen as if programs decided independently, which is quicker, so the figures can differ a little from those of your list.',
  },
  letters: { title: 'Letters', about: 'What you have, what is missing, whom to ask, and what to hand over.' },
  aways: { title: 'Aways', about: 'Where an away would help most, and how to work there.' },
  calendar: { title: 'Calendar', about: 'The dates of season {year} as tasks. Check each in MyERAS or at nrmp.org.' },
  statement: { title: 'Personal statement', about: 'The order that works, with facts of yours for each part.' },
  scholarship: { title: 'Scholarship', about: 'What can still be finished in the time you have.' },
  interviews: {
    title: 'Interviews',
    about: 'The three hard questions, each with the shape of a good answer and facts of yours.',
  },
  notes: { title: 'Thank-you notes', about: 'Outlines to finish in your own words. Nothing is sent from here.' },
  backup: {
    title: 'Backup',
    about: 'What to do if you match into DR, if you do not match, and when to look at the goal again.',
  },
} as const;

export const planTexts = {
  /** of `backup` for somebody who is in DR already */
  residentBackup: 'Your way from DR to Independent IR.',
  needsPrograms: 'Choose a program list: {what}.',
  sites: 'its Integrated IR programs are ranked as sites',
  notes: 'each program whose Status says interview gets a note from its own row',
  tried: 'every improvement is tried on it',
  noIr: 'No Integrated IR program is on the list, so there is no site to rank.',
  noInterviews:
    'No interview is recorded yet: write “interview” in the Status column of the program list, or fill in Interviewed at.',
  notAsked: 'Nothing has been tried yet.',
  tooMany: 'Left out: the list has {count} programs, and improvements are tried for at most {most}.',
  advised: 'How many',
  residentRotations: 'IR rotations',
  onRotation: 'On the rotation',
  sitesGroup: 'Sites',
  index: 'Planning index: {independent}.',
  indices: 'Planning index: independent {independent}; shared risk {shared}.',
  noChange:
    'The list stays as it is. It can still change how your file is read, which the planning model does not see.',
  pathway: 'Pathway {from} → {to}.',
  profile: 'IR profile {from} → {to}.',
  tiers: 'Programs applied to: {tiers}.',
  freed: 'Frees {signals} of today’s for other programs.',
  effort: 'Takes: {effort}.',
  haveReady: 'Have ready: {checks}.',
  stillOpen: 'Still open: {checks}.',
  residentPathway: 'Independent IR, from your DR residency',
  residentStanding:
    'You are in DR already: what counts from here stands under Backup. Pathways are written for applicants from medical school.',
  noSeason:
    'Season is not filled in, so {year} is used, which has no sourced dates. Fill in Season with the year of your match.',
  underWay:
    'Applications of season {year} could be sent from {date} on: what is marked past and still open counts for interviews now, and for a next season.',
  seasonOver: 'Season {year} is over: fill in Season with the year of your next match.',
  awaysDiffer:
    'The profile says {told} done, the program list marks {listed} ({sites}): correct the one that is wrong.',
  step2Late: 'The Step 2 CK score was expected on {date}: fill in Step 2 CK.',
  drafts: 'Outlines',
  noteFor: '{program} ({specialty})',
  notice: 'Notice',
  summary: '{pathway}. Band: {band}.',
  ownDate: 'Your own',
  past: '{sure}, past',
  group: '{section}: {group}',
} as const;

/** What stands above the plan's table. */
export const planBlockTexts = {
  met: 'Met',
  open: 'To do',
  unknown: 'Unknown',
  allPast: 'Every date of season {year} is past; fill in Season with the year of your match',
  noDates: 'Season {year} has no sourced dates; fill in Season with the year of your match',
  nothingOpen: 'Nothing is open: keep it so.',
  withoutList: 'without a program list',
  gone: 'No longer in the plan, kept for your ticks and notes',
  own: 'Rows of your own',
} as const;
