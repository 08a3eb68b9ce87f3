/** Why a call gave no answer, in words for people: what happened, what to do, and the original text on demand. */
export interface Failure {
  readonly kind: 'accounts' | 'busy' | 'no-access' | 'offline' | 'outdated' | 'refused' | 'slow' | 'unknown';
  readonly text: string;
  readonly advice: string;
  /** the text as Google or the add-on gave it; null where `text` already says it all */
  readonly detail: string | null;
}

interface KnownFailure extends Omit<Failure, 'detail'> {
  readonly pattern: RegExp;
}

/** Google's own error texts, most specific first. */
const knownFailures: readonly KnownFailure[] = [
  {
    kind: 'busy',
    pattern: /invoked too many times|too many scripts running|rate limit|Service unavailable/i,
    text: 'Google Sheets is busy and refused the request.',
    advice: 'Wait a minute, then try again.',
  },
  {
    kind: 'slow',
    pattern: /exceeded maximum execution time|timed out/i,
    text: 'Google stopped the work because it took too long.',
    advice: 'Try again. If it happens again, delete unused rows and columns of the program sheet.',
  },
  {
    kind: 'no-access',
    pattern: /protected (cell|range|sheet)|do not have permission to (edit|modify|call)|read[- ]only/i,
    text: 'This document may not be changed from your account.',
    advice: 'Ask its owner for edit access, or work in your own copy (File, then Make a copy).',
  },
  {
    kind: 'accounts',
    pattern: /PERMISSION_DENIED|authorization is required|action not allowed|refused to connect/i,
    text: 'Google did not recognise which account is asking.',
    advice:
      'This usually means that several Google accounts are signed in to this browser. Sign out of the others, or open the document in a browser profile or private window with this account only, then open the sidebar again.',
  },
  {
    kind: 'offline',
    pattern: /NetworkError|network error|connection failure|failed to fetch|HTTP 0\b/i,
    text: 'There is no connection to Google.',
    advice: 'What you typed is kept here. Try again when you are online.',
  },
  {
    kind: 'outdated',
    pattern: /script function not found|is not a function/i,
    text: 'This sidebar is older than the add-on.',
    advice: 'Close the sidebar and open it again from the menu.',
  },
];

/** Explains a text that came from Google's side, never showing it as the message itself. */
export function explainGoogle(message: string): Failure {
  const known = knownFailures.find(({ pattern }) => pattern.test(message));
  return {
    kind: known?.kind ?? 'unknown',
    text: known?.text ?? 'Something unexpected happened and nothing was changed by this sidebar.',
    advice: known?.advice ?? 'Try again. If it happens again, close the sidebar and open it from the menu.',
    detail: message === '' ? null : message,
  };
}

/** A refusal of the add-on itself: its message already is one sentence saying what to do. */
export const refusal = (message: string): Failure => ({ kind: 'refused', text: message, advice: '', detail: null });

/** A bug of the add-on: what it says goes into the details. */
export const brokenAddOn = (message: string): Failure => ({
  kind: 'unknown',
  text: 'Something went wrong in the add-on.',
  advice: 'What it was doing may be unfinished. Look at the sheet, then try again.',
  detail: message,
});

/** No answer within `seconds`. */
export const timeout = (seconds: number): Failure => ({
  kind: 'slow',
  text: `Google has not answered for ${seconds} seconds.`,
  advice: 'The work may still be going on. Look at the sheet, then try again.',
  detail: null,
});

/** An answer that does not have the agreed shape, as after an update of the add-on. */
export const unreadableAnswer = (detail: string): Failure => ({
  kind: 'outdated',
  text: 'The answer of the add-on could not be read.',
  advice: 'Close the sidebar and open it again from the menu.',
  detail,
});

/** The page was opened outside a Google document. */
export const noServer: Failure = {
  kind: 'unknown',
  text: 'This page works only inside a spreadsheet.',
  advice: 'Open it from the add-on menu of your document.',
  detail: null,
};
