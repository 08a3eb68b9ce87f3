import type { OnServiceCall } from '../../src/host/serviceCalls';
import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

const profile = sheet('Profile', [
  ['Field', 'Value'],
  ['Step 2 CK', 236],
  ['Degree', 'MD'],
]);
const protectedSheet = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';

describe('what was typed into the form and not saved', () => {
  let bench: Workbench;
  let fails: OnServiceCall = () => null;
  beforeEach(() => (bench = workbench([profile], { onServiceCall: (call) => fails(call) })));
  afterEach(async () => {
    fails = () => null;
    await bench.close();
  });
  const save = (values: Record<string, string>) => bench.raw({ call: 'saveProfile', payload: { values } });
  const unsaved = async () => (await bench.ask('open', {})).profile.unsaved;
  const refuseWrites: OnServiceCall = ({ isWrite }) =>
    isWrite ? { kind: 'refused-later', message: protectedSheet } : null;

  it('is offered when the sidebar opens again, and no more once it stands in the sheet', async () => {
    fails = refuseWrites;
    expect(await save({ step2: '241', irLetters: '2' })).toMatchObject({ ok: false, message: protectedSheet });
    fails = () => null;
    expect(await unsaved()).toEqual({ step2: '241', irLetters: '2' });
    const view = await bench.ask('saveProfile', { values: { step2: '241', irLetters: '2' } });
    expect(view.unsaved).toEqual({});
    expect(await unsaved()).toEqual({});
  });

  it('is kept over a later save of other fields, and the newer typing of a field wins', async () => {
    fails = refuseWrites;
    await save({ step2: '241', degree: 'DO' });
    await save({ step2: '242' });
    fails = () => null;
    const view = await bench.ask('saveProfile', { values: { irLetters: '2' } });
    expect(view.unsaved).toEqual({ step2: '242', degree: 'DO' });
  });

  it('is kept where the execution was ended in the middle', async () => {
    fails = ({ method }) => (method === 'SpreadsheetApp.flush' ? { kind: 'killed' } : null);
    await save({ step2: '241' }).catch(() => undefined);
    fails = () => null;
    expect(await unsaved()).toEqual({ step2: '241' });
  });

  it('is not offered where somebody has typed the same into the sheet', async () => {
    fails = refuseWrites;
    await save({ step2: ' 241', degree: '' });
    fails = () => null;
    await bench.write('Profile', 2, 2, 241);
    expect(await unsaved()).toEqual({ degree: '' });
  });

  it('is forgotten when it is not wanted any more, and nothing else changes', async () => {
    fails = refuseWrites;
    await save({ step2: '241', degree: 'DO' });
    fails = () => null;
    const view = await bench.ask('forgetUnsaved', { keys: ['step2'] });
    expect(view.unsaved).toEqual({ degree: 'DO' });
    fails = ({ method }) => (method === 'Properties.deleteProperty' ? { kind: 'refused' } : null);
    expect(await bench.raw({ call: 'forgetUnsaved', payload: { keys: ['degree'] } })).toMatchObject({ ok: false });
    fails = () => null;
    await bench.ask('forgetUnsaved', { keys: ['degree'] });
    expect(await unsaved()).toEqual({});
    expect((await bench.values('Profile'))[1]).toEqual(['Step 2 CK', 236]);
  });

  it('is saved all the same where it cannot be kept, because it is too long or the store refuses', async () => {
    const narrative = 'long '.repeat(3000).trim();
    expect(await save({ narrative })).toMatchObject({ ok: true });
    fails = ({ method }) => (method === 'Properties.setProperty' ? { kind: 'refused' } : null);
    await save({ step2: '241' });
    fails = () => null;
    const { fields, unsaved: left } = await bench.ask('readProfile', {});
    expect(fields.filter(({ key }) => ['narrative', 'step2'].includes(key)).map(({ value }) => value)).toEqual(
      expect.arrayContaining([narrative, '241']),
    );
    expect(left).toEqual({});
  });
});
