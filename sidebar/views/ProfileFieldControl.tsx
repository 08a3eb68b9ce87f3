import type { Actions } from '../actions/actions';
import { isPending, shownValue, type Draft } from '../draft';
import { choicesWith, fieldControl, fieldId, type ProfileField } from '../profileForm';

export interface ProfileFieldControlProps {
  readonly field: ProfileField;
  readonly draft: Draft;
  readonly actions: Pick<Actions, 'edit' | 'leave'>;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One field: label above, control, help, and what is wrong with the value that stands in the sheet. */
export const ProfileFieldControl = ({ field, draft, actions }: ProfileFieldControlProps) => {
  const id = fieldId(field.key);
  const value = shownValue(draft, field);
  const problem = isPending(draft, field.key) ? null : field.problem;
  const described = [field.help === '' ? '' : `${id}-help`, problem === null ? '' : `${id}-problem`].filter(Boolean);
  const common = {
    id,
    value,
    'aria-invalid': problem !== null,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    onInput: (event: { readonly currentTarget: Control }) => actions.edit(field, event.currentTarget.value),
    onBlur: () => actions.leave(field),
  };
  const control = fieldControl(field);
  return (
    <div class={problem === null ? 'form-group' : 'form-group invalid'}>
      <label for={id}>{field.label}</label>
      {control === 'select' && (
        <select {...common}>
          <option value="">Not filled in</option>
          {choicesWith(field.choices, value).map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
      {control === 'lines' && <textarea {...common} rows={3} />}
      {control === 'number' && <input {...common} type="text" inputMode="numeric" autocomplete="off" />}
      {control === 'line' && <input {...common} type="text" autocomplete="off" />}
      {problem !== null && (
        <p class="error-text" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {field.help !== '' && (
        <p class="help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
    </div>
  );
};
