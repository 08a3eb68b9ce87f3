import { calls, type CallName, type Request, type Response } from '../../../src/rpc/contract';
import { listFixture } from './listFixture';
import { planFixture, planWithoutList, whatIfFixture } from './planFixture';
import { noProfileFixture, profileFixture, savedProfile } from './profileFixture';
import { programsFixture, sheetsFixture, unusableFixture } from './programsFixture';

type Handlers = { readonly [K in CallName]: (payload: Request<K>) => Response<K> };

const openFixture: Response<'open'> = {
  version: '0.1.0',
  sheets: [...sheetsFixture],
  profile: profileFixture,
  programSheetId: 11,
  list: null,
  seasons: [
    { year: 2025, confidence: 'confirmed', text: 'Six gold and six silver signals, shared by IR and DR.' },
    { year: 2027, confidence: 'reported', text: 'One source only: check MyERAS before relying on it.' },
  ],
  about: {
    assumptions: ['Interest left blank counts as 3 of 5.'],
    sources: ['Residency Advisor, guide for MD graduates heading for Interventional Radiology.'],
    privacy: ['Nothing leaves this document.', 'No request goes to any other server.', 'No data is collected.'],
  },
};

/** A document with a profile, a program sheet and a list; `with…` are its other conditions. */
export const withoutList = openFixture;
export const withList: Response<'open'> = { ...openFixture, list: listFixture };
/** Something was typed before the sidebar was closed, and not saved. */
export const withEarlier: Response<'open'> = {
  ...openFixture,
  profile: { ...profileFixture, unsaved: { budget: '900' } },
};
export const withoutSheets: Response<'open'> = {
  ...openFixture,
  sheets: [],
  profile: noProfileFixture,
  programSheetId: null,
};

/**
 * A stand-in for the add-on behind `irRpc`: JSON text in, JSON text out, the Profile sheet remembered. `override` replaces
 * the answer of a call; a string is thrown as Google would throw it.
 */
export function createFakeServer(
  opened: Response<'open'> = openFixture,
  override: Partial<Record<CallName, Response<CallName> | string>> = {},
) {
  let profile = opened.profile;
  const seen: { readonly call: string; readonly payload: unknown }[] = [];
  const handlers: Handlers = {
    open: () => ({ ...opened, profile }),
    createSheet: ({ kind }) => ({
      sheets: [
        ...opened.sheets,
        { id: 31, name: kind === 'profile' ? 'Profile' : 'Programs', rows: 1, columns: 20, ours: false },
      ],
      sheetId: 31,
      created: true,
    }),
    pasteList: () => ({
      sheets: [...opened.sheets, { id: 32, name: 'Programs', rows: 3, columns: 2, ours: false }],
      sheetId: 32,
      created: true,
    }),
    readProfile: () => profile,
    saveProfile: ({ values }) => (profile = savedProfile(profile, values)),
    forgetUnsaved: () => (profile = { ...profile, unsaved: {} }),
    readPrograms: ({ sheetId, mapping }) => ({
      ...(sheetId === 12 ? unusableFixture : programsFixture),
      sheetId,
      columns: programsFixture.columns.map((column) => {
        const chosen = mapping?.[String(column.index)];
        return chosen === undefined ? column : { ...column, column: chosen, confidence: 'chosen' as const };
      }),
    }),
    choose: () => ({ programs: 60, applied: 45, text: '9 Priority, 36 Target' }),
    build: () => listFixture,
    readPlan: ({ sheetId }) => (sheetId === null ? planWithoutList : planFixture),
    whatIf: ({ from }) => whatIfFixture(from),
    writePlan: () => ({ sheetId: 41, sheetName: 'Plan' }),
    trySignals: ({ signals, locks }) => ({
      signals: [
        ...signals.filter(({ id }) => !locks.some((lock) => lock.id === id)),
        ...locks.flatMap(({ id, signal }) => (signal === 'none' ? [] : [{ id, signal }])),
      ],
      text: 'It costs 0.7 % of the plan.',
      warnings: [],
    }),
    showRow: () => ({}),
  };
  const handle = <K extends CallName>(name: K, payload: unknown): Response<K> =>
    handlers[name](calls[name].request().parse(payload) as Request<K>);

  return {
    seen,
    /** Answers one call, or throws Google's text. */
    irRpc: (request: string): string => {
      const { call, payload } = JSON.parse(request) as { readonly call: CallName; readonly payload: unknown };
      seen.push({ call, payload });
      const replaced = override[call];
      if (typeof replaced === 'string') throw new Error(replaced);
      return JSON.stringify({ ok: true, value: replaced ?? handle(call, payload) });
    },
  };
}
