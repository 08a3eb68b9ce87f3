/** What build/engine.cjs holds: the spreadsheet engine in one file. */
import { numfmt } from '@univerjs/core';

export { createEngine } from './engine';

/** A number as its number format shows it. */
export const formatNumber = (pattern: string, value: number): string => numfmt.format(pattern, value);
