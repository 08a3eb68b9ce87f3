import {
  edited,
  emptyDraft,
  failedEdits,
  hasEdits,
  isPending,
  left,
  savedEdits,
  saveState,
  sendingEdits,
  shownValue,
  unsavedFields,
  waitingFields,
} from '../../sidebar/draft';
import { refusal } from '../../sidebar/failure';
import { profileFields, profileFixture } from './support/profileFixture';

const named = (key: string) => {
  const field = profileFields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`no field ${key}`);
  return field;
};
const applicant = named('applicant');
const budget = named('budget');

describe('a draft of the profile form', () => {
  it('shows what stands in the sheet until something is typed', () => {
    expect(shownValue(emptyDraft, applicant)).toBe('Robin Example');
    expect(shownValue(edited(emptyDraft, applicant, 'Alex'), applicant)).toBe('Alex');
  });

  it('has nothing to save once the old value is typed again', () => {
    const typed = edited(edited(emptyDraft, applicant, 'Alex'), applicant, 'Robin Example');
    expect(hasEdits(typed)).toBe(false);
  });

  it('saves the old value again when another value is on its way', () => {
    const sending = sendingEdits(edited(emptyDraft, applicant, 'Alex'));
    expect(edited(sending, applicant, 'Robin Example').edits).toEqual({ applicant: 'Robin Example' });
  });

  it('keeps showing what is on its way', () => {
    const sending = left(sendingEdits(edited(emptyDraft, budget, '900')), 'budget');
    expect([shownValue(sending, budget), isPending(sending, 'budget'), hasEdits(sending)]).toEqual([
      '900',
      true,
      false,
    ]);
  });

  it('leaves the text of the field being typed in alone, whatever the sheet made of it', () => {
    const saved = savedEdits(sendingEdits(edited(emptyDraft, budget, '900 ')));
    const inSheet = { ...budget, value: '900' };
    expect([shownValue(saved, inSheet), shownValue(left(saved, 'budget'), inSheet)]).toEqual(['900 ', '900']);
  });

  it('loses nothing when saving fails, and newer typing wins', () => {
    const sending = sendingEdits(edited(edited(emptyDraft, applicant, 'Alex'), budget, '900'));
    const failed = failedEdits(edited(sending, budget, '950'), refusal('No.'));
    expect(failed.edits).toEqual({ applicant: 'Alex', budget: '950' });
    expect(failed.sending).toBeNull();
  });

  it('knows where it stands', () => {
    const waiting = edited(emptyDraft, budget, '900');
    const saving = sendingEdits(waiting);
    expect(
      [emptyDraft, waiting, saving, savedEdits(saving), failedEdits(saving, refusal('No.'))].map(saveState),
    ).toEqual(['unchanged', 'waiting', 'saving', 'saved', 'failed']);
  });
});

describe('what does not stand in the sheet', () => {
  const earlier = { ...profileFixture, unsaved: { budget: '900', applicant: '' } };

  it('is listed by the labels of the form while it waits or is on its way', () => {
    const sending = edited(sendingEdits(edited(emptyDraft, applicant, 'Alex')), budget, '900');
    expect(waitingFields(profileFixture, sending).map(({ label, typed }) => [label, typed])).toEqual([
      ['Applicant', 'Alex'],
      ['Budget USD', '900'],
    ]);
    expect(waitingFields(profileFixture, emptyDraft)).toEqual([]);
  });

  it('is offered from earlier until the field is typed in again', () => {
    expect(unsavedFields(earlier, emptyDraft).map(({ key, typed }) => [key, typed])).toEqual([
      ['applicant', ''],
      ['budget', '900'],
    ]);
    expect(unsavedFields(earlier, edited(emptyDraft, budget, '800')).map(({ key }) => key)).toEqual(['applicant']);
    expect(unsavedFields(profileFixture, emptyDraft)).toEqual([]);
  });
});
