import type { Actions } from '../actions/actions';

interface Way {
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

export interface WaysProps {
  /** a sheet that is there already, where it is offered */
  readonly own?: Way;
  readonly busy: boolean;
  readonly actions: Pick<Actions, 'createSheet' | 'openPaste'>;
}

/** The ways to come to a program list. */
export const Ways = ({ own, busy, actions }: WaysProps) => {
  const ways: readonly Way[] = [
    ...(own === undefined ? [] : [own]),
    {
      title: 'Paste a list',
      text: 'From another spreadsheet, a web page or a mail. Names alone are enough.',
      onChoose: () => actions.openPaste(true),
    },
    {
      title: 'Start from a sample',
      text: 'Invented programs, to look around. Delete their sheet whenever you like.',
      onChoose: () => actions.createSheet('sample'),
    },
    {
      title: 'Start from an empty template',
      text: 'A sheet with every column the planner knows, each explained.',
      onChoose: () => actions.createSheet('programs'),
    },
  ];
  return (
    <ul class="plain ways">
      {ways.map(({ title, text, onChoose }) => (
        <li key={title}>
          <button type="button" class="way" aria-disabled={busy} onClick={onChoose}>
            <b>{title}</b>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
