import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type { Plan, PlanInput } from '../../src/choose';

/** Counts the bytes of tables as they are made, without seeing when they are dropped again: never less than there were at once. */
const counting = `
  var bytes = 0;
  for (const name of ['Float64Array', 'Int32Array', 'Uint8Array']) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct(kind, given) {
        const made = Reflect.construct(kind, given);
        bytes += made.byteLength;
        return made;
      },
    });
  }`;

/** One plan in a context that has run nothing yet. */
interface FreshRun {
  /** milliseconds from the call to its answer */
  readonly time: number;
  /** of all tables made for it; 0 where they are not counted */
  readonly bytes: number;
  readonly plan: Plan;
}

/** Bundles the kernel alone; each call loads it into a new context and plans there once. */
export async function openFreshKernel(): Promise<(input: PlanInput, isCounted?: boolean) => FreshRun> {
  const { outputFiles } = await build({
    entryPoints: ['src/choose/index.ts'],
    ...{ bundle: true, minify: true, write: false },
    ...{ format: 'iife', globalName: 'kernel', target: 'es2020' },
  });
  const code = outputFiles[0]?.text ?? '';
  return (input, isCounted = false) => {
    const context = createContext({ text: JSON.stringify(input) });
    if (isCounted) runInContext(counting, context);
    runInContext(`${code}; var input = JSON.parse(text);`, context);
    const start = performance.now();
    runInContext('var plan = kernel.plan(input);', context);
    const time = performance.now() - start;
    const answer = runInContext(
      'JSON.stringify({ plan, bytes: typeof bytes === "number" ? bytes : 0 })',
      context,
    ) as string;
    return { time, ...(JSON.parse(answer) as Pick<FreshRun, 'bytes' | 'plan'>) };
  };
}
