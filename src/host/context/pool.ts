import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { buildPath } from '../paths';

export interface Order {
  readonly name: string;
  /** JSON of an array. */
  readonly args: string;
  /** Is the result for a page (then only what may cross to it), or for us? */
  readonly forPage: boolean;
}

export type Outcome =
  { readonly result: string } | { readonly error: { readonly kind: string; readonly message: string } };

/** The script was ended before it was done. */
interface Killed {
  readonly killed: true;
}

/** Answers one request of one running script; null ends the script instead. */
type AnswerRequest = (request: string) => Promise<string | null>;

export interface Pool {
  /** Runs a function of the bundle when a thread is free. The outcome is never a rejection. */
  run(order: Order, answer: AnswerRequest, milliseconds: number): Promise<Outcome | Killed>;
  dispose(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

/** Threads that run scripts side by side, as Apps Script does. A thread that takes too long is ended and replaced. */
export function createPool(code: string, size: number): Pool {
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const all = new Set<Thread>();
  const open = (): Thread => {
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(4);
    const worker = new Worker(buildPath('host', 'executor.mjs'), {
      workerData: { port: port2, signal, code },
      transferList: [port2],
    });
    worker.unref();
    port1.unref();
    const thread = { worker, port: port1, flag: new Int32Array(signal) };
    all.add(thread);
    return thread;
  };
  const close = async (thread: Thread) => {
    all.delete(thread);
    thread.port.close();
    await thread.worker.terminate();
  };
  const take = (): Promise<Thread> => {
    const thread = idle.pop() ?? (all.size < size ? open() : undefined);
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  return {
    async run(order, answer, milliseconds) {
      const thread = await take();
      const outcome = await runOn(thread, order, answer, milliseconds);
      if (outcome === null) {
        await close(thread);
        giveBack(open());
        return { killed: true };
      }
      giveBack(thread);
      return outcome;
    },
    async dispose() {
      await Promise.all([...all].map(close));
    },
  };
}

/** null: it took too long or was ended, and the thread is still at it. */
function runOn(thread: Thread, order: Order, answer: AnswerRequest, milliseconds: number): Promise<Outcome | null> {
  const { worker, port, flag } = thread;
  return new Promise((resolve) => {
    const onRequest = (request: string) =>
      void answer(request).then((text) => {
        if (text === null) {
          finish(null);
          return;
        }
        port.postMessage(text);
        Atomics.store(flag, 0, 1);
        Atomics.notify(flag, 0);
      });
    const finish = (outcome: Outcome | null) => {
      clearTimeout(timer);
      port.off('message', onRequest);
      worker.off('message', finish);
      worker.off('error', onError);
      worker.unref();
      port.unref();
      resolve(outcome);
    };
    const onError = (error: Error) => finish({ error: { kind: error.name, message: error.message } });
    const timer = setTimeout(() => finish(null), milliseconds);
    port.on('message', onRequest);
    worker.on('message', finish);
    worker.on('error', onError);
    worker.ref();
    worker.postMessage(order);
  });
}
