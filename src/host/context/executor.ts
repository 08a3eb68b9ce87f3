import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { loadScript, type Script } from './scriptContext';
import type { Order, Outcome } from './pool';

/**
 * The thread that runs scripts. A script is synchronous and the engine is not, so each request of a script stops this
 * thread until the host has answered.
 */
const { port, signal, code } = workerData as { port: MessagePort; signal: SharedArrayBuffer; code: string };
const flag = new Int32Array(signal);

function answer(request: string): string {
  Atomics.store(flag, 0, 0);
  port.postMessage(request);
  // A notice that was meant for the answer before may come late and wake too early: only a set flag says that an answer is there.
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  return String(receiveMessageOnPort(port)?.message);
}

let script: Script | undefined;
parentPort?.on('message', ({ name, args, forPage }: Order) => {
  let outcome: Outcome;
  try {
    script ??= loadScript(code);
    outcome = { result: script.start(answer)(name, args, { forPage }) };
  } catch (error) {
    // Errors come from the context's own realm: instanceof does not know them.
    const { name: kind, message } = error as { name?: string; message?: string };
    outcome = { error: { kind: kind ?? 'Error', message: message ?? String(error) } };
  }
  parentPort?.postMessage(outcome);
});
