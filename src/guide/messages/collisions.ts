/** What the Signal collisions sheet says. */
export const collisionTexts = {
  title: 'Signal collisions: {count}',
  from: 'From {lists} lists on the sheet {sheet}, {time}. Programs that two or more advisees are about to signal, most first.',
  about:
    'A collision is no mistake: it is a talk to have. Whether a program minds several signals from one school is not known; ask those who know it.',
  gone: 'No longer a collision, kept for your notes',
} as const;
