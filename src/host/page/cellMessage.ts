import { element } from './screen';

/** Shows the sentence behind the selected cell's error, as Sheets does when the pointer rests on it. */
export function showCellMessage(text: string | null): void {
  const message = element('cell-message');
  message.hidden = text === null;
  message.textContent = text ?? '';
}
