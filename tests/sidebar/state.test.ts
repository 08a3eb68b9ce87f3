import {
  firstState,
  firstStep,
  holdsTyping,
  listIsOld,
  programSheets,
  stepForKey,
  toldElsewhere,
} from '../../sidebar/state';
import { edited, emptyDraft, sendingEdits } from '../../sidebar/draft';
import { listFixture } from './support/listFixture';
import { noProfileFixture, profileFields } from './support/profileFixture';
import { sheetsFixture } from './support/programsFixture';

describe('moving between the steps by keyboard', () => {
  it.each([
    ['profile', 'ArrowRight', 'programs'],
    ['about', 'ArrowRight', 'profile'],
    ['profile', 'ArrowLeft', 'about'],
    ['list', 'Home', 'profile'],
    ['profile', 'End', 'about'],
    ['start', 'ArrowRight', 'programs'],
    ['start', 'ArrowLeft', 'about'],
  ] as const)('goes from %s with %s to %s', (step, key, next) => {
    expect(stepForKey(step, key)).toBe(next);
  });

  it('leaves other keys alone', () => {
    expect(stepForKey('list', 'Enter')).toBeNull();
  });
});

describe('the state', () => {
  it('offers no sheet of the add-on as a program list', () => {
    expect(programSheets({ ...firstState, sheets: sheetsFixture }).map(({ name }) => name)).toEqual([
      'My programs',
      'Advising notes',
    ]);
  });

  it('calls a list old once profile, columns or the chosen sheet differ', () => {
    const built = { ...firstState, list: listFixture, programs: { ...firstState.programs, sheetId: 11 } };
    expect(listIsOld(built)).toBe(false);
    expect(listIsOld({ ...built, changes: 1 })).toBe(true);
    expect(listIsOld({ ...built, changes: 1, changesInList: 1 })).toBe(false);
    expect(listIsOld({ ...built, programs: { ...built.programs, sheetId: 12 } })).toBe(true);
    expect(listIsOld({ ...firstState, changes: 1 })).toBe(false);
  });

  it('announces a failure only where its notice is out of view', () => {
    expect(toldElsewhere(firstState, 'profile', 'Not saved')).toEqual({});
    expect(toldElsewhere(firstState, 'build', 'Not built')).toEqual({ announcement: 'Not built' });
  });

  it('opens at the choice of a beginning only where nothing was typed or made', () => {
    const nothing = { profile: noProfileFixture, list: null, interrupted: null };
    expect(firstStep(nothing)).toBe('start');
    expect(firstStep({ ...nothing, profile: { ...noProfileFixture, unsaved: { budget: '900' } } })).toBe('profile');
    expect(firstStep({ ...nothing, list: listFixture })).toBe('profile');
    expect(firstStep({ ...nothing, interrupted: '2026-03-05 14:20' })).toBe('build');
  });

  it('holds typing that stands nowhere else until it is saved or made a sheet of', () => {
    const [field] = profileFields;
    if (field === undefined) throw new Error('no field');
    const draft = edited(emptyDraft, field, 'Alex');
    expect(holdsTyping(firstState)).toBe(false);
    expect(holdsTyping({ ...firstState, draft })).toBe(true);
    expect(holdsTyping({ ...firstState, draft: sendingEdits(draft) })).toBe(true);
    expect(holdsTyping({ ...firstState, pasting: { open: false, text: 'One program' } })).toBe(true);
  });
});
