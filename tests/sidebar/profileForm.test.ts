import { choicesWith, fieldControl, fieldGroups, fieldsToFillFirst } from '../../sidebar/profileForm';
import { profileFields, profileFixture } from './support/profileFixture';

describe('the profile form', () => {
  it('groups the fields in the order they come, with what is filled in and what is wrong', () => {
    const wrong = profileFields.map((field) =>
      field.key === 'budget' ? { ...field, value: 'x', problem: 'No.' } : field,
    );
    const groups = fieldGroups(wrong);
    expect(groups.map(({ name }) => name)).toEqual(['You', 'Exams', 'IR experience', 'Letters', 'Preferences']);
    expect(groups.at(-1)).toMatchObject({ filled: 2, problems: 1 });
    expect(groups.flatMap(({ fields }) => fields)).toHaveLength(profileFields.length);
  });

  it('offers the fields that would settle most, and ignores a label without a field', () => {
    const view = { ...profileFixture, fillFirst: ['IR letter from home', 'Unheard of', 'Season'] };
    expect(fieldsToFillFirst(view).map(({ key }) => key)).toEqual(['letterFromHome', 'season']);
  });

  it.each([
    ['degree', 'select'],
    ['notes', 'lines'],
    ['budget', 'number'],
    ['season', 'number'],
    ['step2Expected', 'line'],
    ['preferredStates', 'line'],
    ['applicant', 'line'],
  ])('shows %s as %s', (key, control) => {
    expect(profileFields.filter((field) => field.key === key).map(fieldControl)).toEqual([control]);
  });

  it('keeps a value choosable that is not among the choices', () => {
    expect(choicesWith(['yes', 'no'], 'perhaps')).toEqual(['yes', 'no', 'perhaps']);
    expect(choicesWith(['yes', 'no'], 'no')).toEqual(['yes', 'no']);
    expect(choicesWith(['yes', 'no'], '')).toEqual(['yes', 'no']);
  });
});
