import { readAdviser } from '../adviserPipeline';
import type { Adviser } from '../pipeline';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';

/** What the School facts and the Overrides of a document change; null where it has neither. */
export const adviserOf = (document: Document): Adviser | null =>
  readAdviser(openSheet(document, 'school')?.grid ?? null, openSheet(document, 'overrides')?.grid ?? null);
