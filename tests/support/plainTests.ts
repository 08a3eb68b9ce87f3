import { expect } from 'expect';
import { bind } from 'jest-each';

/** A test, to be run any number of times: Stryker's runner tries thousands of changes on the same tests (scripts/mutantRunner.mjs). */
export interface PlainTest {
  readonly name: string;
  readonly run: () => unknown;
}

/** The tests that were declared, in order. */
export const tests: PlainTest[] = [];

let path: readonly string[] = [];

const describe = (name: string, body: () => void): void => {
  const outer = path;
  path = [...outer, name];
  body();
  path = outer;
};

const it = (name: string, run: () => unknown): void => {
  tests.push({ name: [...path, name].join(' › '), run });
};

type Declare = Parameters<typeof bind>[0];
const withEach = <T extends object>(declare: T) => Object.assign(declare, { each: bind(declare as Declare, false) });

// The names that the tests use: jest's own, but for hooks, which tests of the domain do without.
Object.assign(globalThis, { describe: withEach(describe), it: withEach(it), test: it, expect });
