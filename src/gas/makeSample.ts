import { sampleProfile, sampleSheet } from '../report/sampleSheet';
import type { Result } from '../result';
import { saveDocumentProfile } from './documentProfile';
import { makeProgramList } from './makeSheet';
import type { MadeSheet } from './makeSheet';
import type { Document } from './openDocument';
import { sheetFor } from './ourSheets';

/** Makes the sample list, and fills in the sample's profile where the document has no profile yet. */
export const makeSample = (document: Document): Result<MadeSheet> => {
  if (sheetFor(document, 'profile') === null) {
    const saved = saveDocumentProfile(sampleProfile);
    if (!saved.ok) return saved;
  }
  return makeProgramList(sampleSheet());
};
