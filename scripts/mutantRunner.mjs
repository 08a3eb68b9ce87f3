// Runs the bundled tests for Stryker: they are loaded once, and anew only for a change of what is worked out while they load.
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** Milliseconds: a test that takes longer is left out, since a change that nothing notices is put to all tests that reach it. */
const SLOW = 200;

/** @typedef {import('../tests/support/plainTests').PlainTest} PlainTest */

/** @returns {Record<string, any>} what the changed code and Stryker tell each other */
const context = () => (/** @type {any} */ (globalThis).__stryker__ ??= {});

/** @param {unknown} error */
const wordsOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

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

  async init() {}

  async load() {
    this.loads += 1;
    const bundle = pathToFileURL('build/mutants.mjs').href;
    const { tests } = /** @type {{ tests: PlainTest[] }} */ (await import(`${bundle}?${this.loads}`));
    this.tests = new Map(tests.map((one, index) => [`${index} ${one.name}`, one]));
  }

  /** @param {string} id */
  async tryOne(id) {
    const start = performance.now();
    const outcome = { id, name: id, timeSpentMs: 0 };
    try {
      await this.tests.get(id)?.run();
      const timeSpentMs = performance.now() - start;
      this.took.set(id, timeSpentMs);
      return { ...outcome, timeSpentMs, status: TestStatus.Success };
    } catch (error) {
      return { ...outcome, status: TestStatus.Failed, failureMessage: wordsOf(error) };
    }
  }

  /** @param {Iterable<string>} ids @returns {string[]} those that are quick enough, the quickest first */
  inOrder(ids) {
    const timeOf = (/** @type {string} */ id) => this.took.get(id) ?? 0;
    return [...ids].filter((id) => timeOf(id) < SLOW).sort((one, other) => timeOf(one) - timeOf(other));
  }

  async dryRun() {
    await this.load();
    const tests = [];
    for (const id of this.tests.keys()) {
      context().currentTestId = id;
      tests.push(await this.tryOne(id));
    }
    context().currentTestId = undefined;
    const { mutantCoverage } = context();
    const quick = tests.filter(({ timeSpentMs }) => timeSpentMs < SLOW);
    const left = new Set(quick.map(({ id }) => id));
    for (const id of Object.keys(mutantCoverage.perTest)) if (!left.has(id)) delete mutantCoverage.perTest[id];
    return { status: DryRunStatus.Complete, tests: quick, mutantCoverage };
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
      // what fails while the tests are loaded fails every test
      tests.push({
        id: [...this.tests.keys()][0] ?? '',
        name: '',
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: wordsOf(error),
      });
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async dispose() {}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
