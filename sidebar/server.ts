import { answerSchema, calls, type CallName, type Request, type Response } from '../src/rpc/contract';
import {
  brokenAddOn,
  explainGoogle,
  noServer,
  refusal,
  timeout,
  unreadableAnswer,
  whileReading,
  type Failure,
} from './failure';

/** The part of `google.script.run` in use. Each `with…` returns a new runner. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  irRpc(request: string): void;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** One call to the add-on. Never rejects: trouble is part of the answer. */
export type Call = <K extends CallName>(name: K, payload: Request<K>) => Promise<Answer<Response<K>>>;

/** Runs `work` after `milliseconds`; the function returned calls it off. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** Google lets ten calls of one page run at a time. */
export const mostInFlight = 10;
/** Before the one retry of a call that Google refused as too many. */
export const retryAfter = 1500;
/** Google ends a call after six minutes; only these come near it. */
const longCalls: readonly CallName[] = ['build', 'whatIf', 'writePlan'];
export const secondsFor = (name: CallName): number => (longCalls.includes(name) ? 370 : 90);

/** Only these write to a sheet. */
const writingCalls: readonly CallName[] = ['createSheet', 'pasteList', 'saveProfile', 'build', 'writePlan'];

const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : typeof error === 'string' ? error : '';

/** Reads the text on the wire; both the envelope and the value must have the agreed shape. */
export function readAnswer<K extends CallName>(name: K, text: unknown): Answer<Response<K>> {
  if (typeof text !== 'string') return failed(unreadableAnswer('No text came back.'));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(unreadableAnswer('What came back is not JSON.'));
  }
  const envelope = answerSchema().safeParse(json);
  if (!envelope.success) return failed(unreadableAnswer('The answer has no known shape.'));
  if (!envelope.data.ok) {
    const { code, message } = envelope.data;
    return failed(code === 'failed' ? brokenAddOn(message) : refusal(message));
  }
  const value = calls[name].response().safeParse(envelope.data.value);
  if (!value.success) {
    const place = value.error.issues[0]?.path.join('.') ?? '';
    return failed(unreadableAnswer(`"${name}": ${place} is not as expected.`));
  }
  // the schema looked up by `name` is the one that defines Response<K>
  return { ok: true, value: value.data as Response<K> };
}

/**
 * The bridge to the add-on: at most ten calls at a time, a time limit each, one retry where Google says "too many times".
 * `findRunner` is asked at every call, since the page may stand outside a document (null).
 */
export function createServer(findRunner: () => Runner | null, later: Later): Call {
  let inFlight = 0;
  const waiting: (() => void)[] = [];

  const once = <K extends CallName>(name: K, payload: Request<K>) =>
    new Promise<Answer<Response<K>>>((resolve) => {
      const start = () => {
        inFlight += 1;
        let open = true;
        const finish = (answer: Answer<Response<K>>) => {
          if (!open) return;
          open = false;
          callOff();
          inFlight -= 1;
          waiting.shift()?.();
          resolve(answer.ok || writingCalls.includes(name) ? answer : failed(whileReading(answer.failure)));
        };
        const callOff = later(secondsFor(name) * 1000, () => finish(failed(timeout(secondsFor(name)))));
        const runner = findRunner();
        if (runner === null) {
          finish(failed(noServer));
          return;
        }
        try {
          runner
            .withSuccessHandler((text) => finish(readAnswer(name, text)))
            .withFailureHandler((error) => finish(failed(explainGoogle(messageOf(error)))))
            .irRpc(JSON.stringify({ call: name, payload }));
        } catch (error) {
          finish(failed(explainGoogle(messageOf(error)))); // illegal arguments throw before anything is sent
        }
      };
      if (inFlight < mostInFlight) start();
      else waiting.push(start);
    });

  return async (name, payload) => {
    const first = await once(name, payload);
    if (first.ok || first.failure.kind !== 'busy') return first;
    await new Promise<void>((resolve) => void later(retryAfter, resolve));
    return once(name, payload);
  };
}
