import { sampleProfile, sampleSheet } from '../report/sampleSheet';
import { ok } from '../result';
import type { Result } from '../result';
import { saveDocumentProfile } from './documentProfile';
import { makeProgramList } from './makeSheet';
import type { MadeSheet } from './makeSheet';
import { sheetFor } from './ourSheets';
import { withLock } from './withLock';

/** Makes the sample list, and fills in the sample's profile where the document has no profile yet. */
export const makeSample = (): Result<MadeSheet> => {
  // Only under the lock is a profile that is there a whole one, and not what an interruption left.
  const hasProfile = withLock((document) => ok(sheetFor(document, 'profile') !== null));
  if (!hasProfile.ok) return hasProfile;
  const saved = hasProfile.value ? ok(null) : saveDocumentProfile(sampleProfile);
  return saved.ok ? makeProgramList(sampleSheet()) : saved;
};
