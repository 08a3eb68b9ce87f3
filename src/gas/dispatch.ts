import * as z from 'zod/mini';
import type { Result } from '../result';
import { clean, quoted, shortened } from '../rows/text';
import { calls } from '../rpc/contract';
import type { CallName } from '../rpc/contract';
import { callHandlers } from './calls';
import { parseJson } from './parseJson';

/** Why a request was not answered: not understood, or understood and not possible, or something was thrown. */
type Refusal = 'bad-request' | 'refused' | 'failed';

const envelope = () => z.object({ call: z.string(), payload: z.unknown() });

const refuse = (code: Refusal, message: string): string => JSON.stringify({ ok: false, code, message });

const isCall = (name: string): name is CallName => Object.prototype.hasOwnProperty.call(calls, name);

const parse = (text: unknown): { call: string; payload?: unknown } | null =>
  typeof text === 'string' ? (envelope().safeParse(parseJson(text)).data ?? null) : null;

const run = (call: CallName, payload: unknown): string => {
  const request = calls[call].request().safeParse(payload);
  if (!request.success) {
    const where = shortened(clean(request.error.issues[0]?.path.join('.') ?? ''));
    return refuse(
      'bad-request',
      `The request "${call}" is not understood${where === '' ? '' : ` (${where})`}: reload the sidebar.`,
    );
  }
  const handler = callHandlers[call] as (request: unknown) => Result<unknown>;
  const answer = handler(request.data);
  return answer.ok ? JSON.stringify({ ok: true, value: answer.value }) : refuse('refused', answer.message);
};

/**
 * Answers the sidebar: `{"call","payload"}` as JSON text in; `{"ok":true,"value"}` or `{"ok":false,"code","message"}` out. The
 * message of `refused` and `bad-request` is one sentence for people; that of `failed` is the text of whatever was thrown, which
 * the sidebar explains. Only calls of the contract are answered. Never throws.
 */
export const dispatch = (requestText: unknown): string => {
  try {
    const request = parse(requestText);
    if (request === null) return refuse('bad-request', 'The request is not understood: reload the sidebar.');
    if (!isCall(request.call))
      return refuse('bad-request', `There is no call named ${quoted(clean(request.call))}: reload the sidebar.`);
    return run(request.call, request.payload);
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.message : String(error));
  }
};
