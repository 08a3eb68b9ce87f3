// Runs the bundled tests for Stryker: they are loaded once, and anew only for a change of what is worked out while they load.
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/**
 * Milliseconds: a test that takes longer is left out, since a change that nothing notices is put to all tests that reach it. What the
 * list and the kernel do shows in whole lists, which take their time.
 */
const SLOW = process.env.MUTANTS_IN === 'list' ? 1500 : process.env.MUTANTS_IN === 'choose' ? 250 : 200;

/** Milliseconds that a test may take while the lines it visits are counted, which takes many times as long; one that is ended counts as slow. */
const COUNTING = 15 * SLOW;
/** Lines visited between two looks at the clock. */
const LOOK_EVERY = 4096;

/**
 * @typedef {import('../tests/support/plainTests').PlainTest} PlainTest
 * @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult
 * @typedef {import('@stryker-mutator/api/core').InstrumenterContext} Context
 * @typedef {{ [K in keyof Context]: Context[K] | undefined }} Shared
 */

/** @returns {Shared} what the changed code and Stryker tell each other */
function context() {
  const global = /** @type {{ __stryker__?: Shared }} */ (globalThis);
  global.__stryker__ ??= {};
  return global.__stryker__;
}

/** Names the test that visits lines to Stryker, and ends it after a while. @param {string} id */
function countFor(id) {
  const end = performance.now() + COUNTING;
  let visits = 0;
  const look = () => {
    visits += 1;
    if (visits % LOOK_EVERY === 0 && performance.now() > end) throw new Error('This test takes too long to count');
    return id;
  };
  Object.defineProperty(context(), 'currentTestId', { get: look, configurable: true });
}

/** @param {unknown} error */
const wordsOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** @param {string} id @param {unknown} error @returns {TestResult} */
const failed = (id, error) => ({
  id,
  name: id,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: wordsOf(error),
});

class BundleRunner {
  static inject = tokens(commonTokens.logger);

  loads = 0;
  /** @type {Map<string, PlainTest>} */
  tests = new Map();
  /** @type {Map<string, number>} milliseconds that a test took when it passed last */
  took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async load() {
    this.loads += 1;
    const bundle = pathToFileURL('build/mutants.mjs').href;
    const { tests } = /** @type {{ tests: PlainTest[] }} */ (await import(`${bundle}?${this.loads}`));
    this.tests = new Map(tests.map((one, index) => [`${index} ${one.name}`, one]));
  }

  /** @param {string} id @returns {Promise<TestResult>} */
  async tryOne(id) {
    const start = performance.now();
    try {
      await this.tests.get(id)?.run();
    } catch (error) {
      return failed(id, error);
    }
    const timeSpentMs = performance.now() - start;
    this.took.set(id, timeSpentMs);
    return { id, name: id, timeSpentMs, status: TestStatus.Success };
  }

  /** @param {Iterable<string>} ids @returns {string[]} those that are quick enough, the quickest first */
  inOrder(ids) {
    const timeOf = (/** @type {string} */ id) => this.took.get(id) ?? 0;
    return [...ids].filter((id) => timeOf(id) < SLOW).sort((one, other) => timeOf(one) - timeOf(other));
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    const start = performance.now();
    await this.load();
    const shared = context();
    const tests = [];
    for (const id of this.tests.keys()) {
      countFor(id);
      tests.push(await this.tryOne(id));
    }
    Object.defineProperty(shared, 'currentTestId', { value: undefined, writable: true, configurable: true });
    this.took.clear(); // without counting they are much quicker
    // what fails without a change counts over a whole series, of which only a tenth is tried here, or was ended
    const quick = tests.filter(({ timeSpentMs, status }) => timeSpentMs < COUNTING && status === TestStatus.Success);
    const ids = new Set(quick.map(({ id }) => id));
    const { perTest = {}, static: atLoad = {} } = shared.mutantCoverage ?? {};
    const reached = Object.fromEntries(Object.entries(perTest).filter(([id]) => ids.has(id)));
    // what was left out is no overhead of every change: Stryker would wait as long for one that never ends
    const scale = (performance.now() - start) / quick.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
    const all = quick.map((test) => ({ ...test, timeSpentMs: scale * test.timeSpentMs }));
    return { status: DryRunStatus.Complete, tests: all, mutantCoverage: { static: atLoad, perTest: reached } };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const shared = context();
    shared.hitLimit = hitLimit;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const tests = [];
    try {
      if (reloadEnvironment || this.loads === 0) await this.load();
      shared.activeMutant = activeMutant.id;
      for (const id of this.inOrder(testFilter ?? this.tests.keys())) {
        const one = await this.tryOne(id);
        const limit = determineHitLimitReached(shared.hitCount, shared.hitLimit);
        if (limit) return toMutantRunResult(limit);
        tests.push(one);
        if (one.status === TestStatus.Failed) break;
      }
    } catch (error) {
      tests.push(failed([...this.tests.keys()][0] ?? '', error)); // what fails while the tests are loaded fails every test
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
