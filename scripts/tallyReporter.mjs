/** Ends a test run with one plain line, "N passed, N failed", and ", N skipped" where there are any. */
export default class TallyReporter {
  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number }} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`);
  }
}
