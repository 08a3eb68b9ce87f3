import type { Host } from '../../src/host/createHost';

/** Calls of the spreadsheet service since the last reset: locks, properties, HTML files and builders of charts are not counted. */
export const spreadsheetCalls = (host: Host): number =>
  Object.entries(host.calls().byMethod)
    .filter(([method]) => !/^(Lock|Properties|HtmlService|EmbeddedChartBuilder)\./.test(method))
    .reduce((sum, [, times]) => sum + times, 0);
