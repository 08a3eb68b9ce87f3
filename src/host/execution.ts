import { refusal } from './context/permission';
import { collectedWrites, elsewhere, type Fault, type OnServiceCall, usualFailure } from './serviceCalls';
import { operationsFor } from './workbook/operations';
import { checkEditable } from './workbook/protections';
import type { LiveBook } from './workbook/liveBook';
import type { ServiceState } from './workbook/serviceState';
import type { AuthMode, OperationAnswer, OperationRequest } from './wire';

export interface ExecutionOptions {
  readonly book: LiveBook;
  readonly state: ServiceState;
  /** Its number, counted from 1. */
  readonly number: number;
  /** The function that is started. */
  readonly entry: string;
  readonly mode: AuthMode;
  readonly onServiceCall: OnServiceCall;
  /** Called with the method of every call. */
  readonly count: (method: string) => void;
}

/** What answers the service calls of one start of a script. */
export interface Execution {
  /** Answers a call while the script waits; null ends the script there. Never rejects. */
  readonly answer: (request: string) => Promise<string | null>;
  /** Answers a call of a custom function, which can only read. */
  readonly answerNow: (request: string) => string;
  /** Makes the writes that are still waiting. Rejects with the text of the exception where one is refused. */
  readonly finish: () => Promise<void>;
}

type AnyOperation = (...args: readonly unknown[]) => unknown;

/** Begins an execution: permissions, collected writes and faults, in front of what the workbook does. */
export function beginExecution(options: ExecutionOptions): Execution {
  const { book, state, number, entry, mode, onServiceCall, count } = options;
  const operations = operationsFor(book, state, number) as unknown as Readonly<Record<string, AnyOperation>>;
  let index = 0;
  let collected: (() => unknown)[] = [];

  const makeCollected = async (): Promise<void> => {
    const writes = collected;
    collected = []; // a refused write takes those after it with it
    for (const write of writes) {
      await book.engine.settle();
      await write();
    }
  };
  /** Looks at a call; gives what it does and the fault it meets. Throws where it may not be made. */
  const admit = (request: string) => {
    const [method, operation, args] = JSON.parse(request) as OperationRequest;
    count(method);
    index += 1;
    const isWrite = collectedWrites.has(operation);
    const fault = onServiceCall({ execution: number, entry, index, method, operation, isWrite }) ?? null;
    if (fault?.kind === 'refused') throw new Error(fault.message ?? usualFailure);
    if (fault?.kind === 'refused-later' && !isWrite) throw new Error(`host: ${method} cannot be refused later`);
    const refused = refusal(mode, method, operation);
    if (refused !== null) throw new Error(refused);
    const perform = () => {
      checkEditable(book, state, operation, args);
      return operations[operation]?.(...args);
    };
    return { operation, isWrite, fault, perform };
  };
  const perform = async ({ operation, isWrite, fault, perform: act }: ReturnType<typeof admit>): Promise<unknown> => {
    if (isWrite) {
      collected.push(fault?.kind === 'refused-later' ? failWith(fault) : act);
      if (fault?.kind === 'done-then-failed') await makeCollected();
      return null;
    }
    if (!elsewhere.has(operation)) await makeCollected();
    await book.engine.settle();
    return act();
  };

  return {
    async answer(request) {
      try {
        const call = admit(request);
        if (call.fault?.kind === 'killed') {
          if (call.fault.collected === 'made') await makeCollected();
          return null;
        }
        const value = await perform(call);
        if (call.fault?.kind === 'done-then-failed') return errorText(call.fault.message ?? usualFailure);
        return answerText(value);
      } catch (error) {
        return errorText(error instanceof Error ? error.message : String(error));
      }
    },
    answerNow(request) {
      try {
        const { fault, perform: act } = admit(request);
        if (fault !== null) throw new Error(`host: ${fault.kind} cannot happen in a custom function`);
        return answerText(act());
      } catch (error) {
        return errorText(error instanceof Error ? error.message : String(error));
      }
    },
    finish: makeCollected,
  };
}

const failWith =
  (fault: Extract<Fault, { readonly message?: string }>): (() => never) =>
  () => {
    throw new Error(fault.message ?? usualFailure);
  };

const answerText = (value: unknown): string => JSON.stringify({ value: value ?? null } satisfies OperationAnswer);

const errorText = (error: string): string => JSON.stringify({ error } satisfies OperationAnswer);
