import fc from 'fast-check';

/** One thing that has to hold whatever comes in; `share` is how many of a hundred inputs it gets, by what one costs. */
export interface Probe {
  readonly name: string;
  readonly share: number;
  /** Tries so many inputs; throws what fast-check says of the first one that breaks. */
  readonly run: (inputs: number, seed: number) => Promise<void>;
}

/** Inputs of a probe with a smaller share than this cost about a second each. */
const dear = 5;

/** A tree as JSON in which long texts are cut, so that people can read what broke. */
export const brief = (input: unknown): string =>
  JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'string' && value.length > 200 ? `${value.slice(0, 40)}… (${value.length} characters)` : value,
  ).slice(0, 4_000);

/** A probe of inputs made by `arbitrary`; `holds` throws where something is wrong. */
export const probe = <T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Probe => ({
  name,
  share,
  run: async (numRuns, seed) => {
    const property = fc.asyncProperty(arbitrary, async (input) => {
      await holds(input);
    });
    const { failed, counterexample, errorInstance, counterexamplePath } = await fc.check(property, {
      ...{ numRuns, seed },
      endOnFailure: share < dear, // making a dear input smaller would take minutes
    });
    if (!failed) return;
    const stack = errorInstance instanceof Error ? String(errorInstance.stack).slice(0, 2_000) : String(errorInstance);
    throw new Error(`${name} (seed ${seed}, path ${String(counterexamplePath)}): ${brief(counterexample)}\n${stack}`);
  },
});

/** Throws unless the claim holds. */
export function hold(claim: boolean, what: string): asserts claim {
  if (!claim) throw new Error(what);
}

const technical =
  /\bat \S+:\d+:\d+|\b(?:TypeError|RangeError|SyntaxError|ReferenceError)\b|Cannot read|is not a function/;

/** Throws unless the text is one line for people: it ends as a sentence, is not endless, and shows nothing of the code. */
export function holdSentence(text: string): void {
  hold(
    /^\S.*[.?!]["”']?$/su.test(text) && text.length < 1_000,
    `not a sentence: ${JSON.stringify(text.slice(0, 300))}`,
  );
  hold(!/[\r\n\u2028]/.test(text), `more than one line: ${JSON.stringify(text.slice(0, 300))}`);
  hold(!technical.test(text), `shows code: ${JSON.stringify(text.slice(0, 300))}`);
}
