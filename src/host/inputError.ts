/** Trouble that the person can mend: one sentence for them, never a stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
