/** Why a call gave no answer, in words for people: what happened, what was kept, what to do, the original text on demand. */
export interface Failure {
  readonly kind:
    'accounts' | 'busy' | 'full' | 'no-access' | 'protected' | 'offline' | 'outdated' | 'refused' | 'slow' | 'unknown';
  readonly text: string;
  /** what is as it was, or may not be; empty where `text` already says it */
  readonly kept: string;
  readonly advice: string;
  /** the text as Google or the add-on gave it; null where `text` already says it all */
  readonly detail: string | null;
}

interface KnownFailure extends Omit<Failure, 'detail'> {
  readonly pattern: RegExp;
}

const unchanged = 'Nothing in your document was changed, and what you typed is kept here.';
const tryAgain = 'Try again. If it happens again, close the sidebar and open it from the menu.';
const perhapsUnfinished = 'Your own sheets were not touched. The sheet being written may be unfinished.';

/** Google's own error texts, most specific first. */
const knownFailures: readonly KnownFailure[] = [
  {
    kind: 'busy',
    pattern: /invoked too many times|too many scripts running|rate limit|Service unavailable|Lock timeout/i,
    text: 'Google Sheets is busy and refused the request.',
    kept: unchanged,
    advice: 'Wait a minute, then try again.',
  },
  {
    kind: 'slow',
    pattern: /exceeded maximum execution time|timed out/i,
    text: 'Google stopped the work because it took too long.',
    kept: perhapsUnfinished,
    advice: 'Try again. If it happens again, delete unused rows and columns of the program sheet.',
  },
  {
    kind: 'protected',
    pattern: /protected (cell|range|sheet)/i,
    text: 'A sheet that the add-on writes to is protected against your account.',
    kept: unchanged,
    advice: 'Ask its owner to let you edit it, or remove the protection (Data, then Protect sheets and ranges).',
  },
  {
    kind: 'no-access',
    pattern: /do not have (permission|access)|read[- ]only|edit access/i,
    text: 'You may read this document but not change it.',
    kept: unchanged,
    advice: 'Ask its owner for edit access, or work in your own copy (File, then Make a copy).',
  },
  {
    kind: 'full',
    pattern: /limit of 10000000 cells/i,
    text: 'The document holds as many cells as Google Sheets allows.',
    kept: unchanged,
    advice: 'Delete sheets, or rows and columns, that you no longer need, then try again.',
  },
  {
    kind: 'accounts',
    pattern: /PERMISSION_DENIED|authorization is required|action not allowed|refused to connect/i,
    text: 'Google did not recognise which account is asking.',
    kept: unchanged,
    advice:
      'This usually means that several Google accounts are signed in to this browser, or that the permission was withdrawn. Open the document in a private window or a browser profile with this account only, then open the sidebar from the menu.',
  },
  {
    kind: 'offline',
    pattern: /NetworkError|network error|connection failure|failed to fetch|HTTP 0\b/i,
    text: 'There is no connection to Google.',
    kept: 'What you typed is kept here.',
    advice: 'Try again when you are online.',
  },
  {
    kind: 'outdated',
    pattern: /script function not found|is not a function/i,
    text: 'This sidebar is older than the add-on.',
    kept: unchanged,
    advice: 'Close the sidebar and open it again from the menu.',
  },
];

/** Explains a text that came from Google's side, never showing it as the message itself. */
export function explainGoogle(message: string): Failure {
  const known = knownFailures.find(({ pattern }) => pattern.test(message));
  return {
    kind: known?.kind ?? 'unknown',
    text: known?.text ?? 'Something unexpected happened at Google.',
    kept: known?.kept ?? perhapsUnfinished,
    advice: known?.advice ?? tryAgain,
    detail: message === '' ? null : message,
  };
}

/** A refusal of the add-on itself, before anything was written: its message is one sentence that also says what to do. */
export const refusal = (message: string): Failure => ({
  kind: 'refused',
  text: message,
  kept: 'Nothing was changed.',
  advice: '',
  detail: null,
});

/** What the add-on could not foresee: a text of Google's that is known, else a bug; the message goes into the details. */
export function brokenAddOn(message: string): Failure {
  const explained = explainGoogle(message);
  if (explained.kind !== 'unknown' && explained.kind !== 'outdated') return explained;
  return {
    kind: 'unknown',
    text: 'Something went wrong in the add-on.',
    kept: perhapsUnfinished,
    advice: 'Look at the sheet, then try again. The list before is kept: the menu can bring it back.',
    detail: message,
  };
}

/** The same of a call that writes to no sheet: none can be unfinished. */
export const whileReading = (failure: Failure): Failure =>
  failure.kept === perhapsUnfinished
    ? { ...failure, kept: unchanged, advice: failure.kind === 'unknown' ? tryAgain : failure.advice }
    : failure;

/** No answer within `seconds`. */
export const timeout = (seconds: number): Failure => ({
  kind: 'slow',
  text: `Google has not answered for ${seconds} seconds.`,
  kept: 'What you typed is kept here. The work may still be going on.',
  advice: 'Look at the sheet, then try again.',
  detail: null,
});

/** An answer that does not have the agreed shape, as after an update of the add-on. */
export const unreadableAnswer = (detail: string): Failure => ({
  kind: 'outdated',
  text: 'The answer of the add-on could not be read.',
  kept: 'What you typed is kept here.',
  advice: 'Close the sidebar and open it again from the menu.',
  detail,
});

/** The page was opened outside a Google document. */
export const noServer: Failure = {
  kind: 'unknown',
  text: 'This page works only inside a spreadsheet.',
  kept: '',
  advice: 'Open it from the add-on menu of your document.',
  detail: null,
};
