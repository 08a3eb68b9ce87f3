import { element } from './screen';

export interface Choices {
  readonly options: readonly string[];
  readonly chosen: string;
}

/** Opens a list of choices below a button; Escape and a click elsewhere close it without a choice. */
export function offerChoices(from: HTMLElement, { options, chosen }: Choices, choose: (option: string) => void): void {
  const list = element('choices');
  const around = element('sheet').getBoundingClientRect();
  const { left, bottom } = from.getBoundingClientRect();
  const close = () => {
    list.hidden = true;
    document.removeEventListener('pointerdown', leave, true);
  };
  const leave = (event: Event) => {
    if (event.target instanceof Node && !list.contains(event.target)) close();
  };
  list.replaceChildren(
    ...options.map((option) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'option';
      item.textContent = option === '' ? '(blank)' : option;
      item.setAttribute('aria-selected', String(option === chosen));
      item.addEventListener('click', () => {
        close();
        choose(option);
      });
      return item;
    }),
  );
  list.onkeydown = (event) => {
    if (event.key === 'Escape') close();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...list.querySelectorAll('button')];
    const index = items.findIndex((item) => item === document.activeElement);
    items[(index + step + items.length) % items.length]?.focus();
  };
  list.hidden = false;
  const room = around.width - list.offsetWidth - 8;
  list.style.left = `${Math.max(0, Math.min(left - around.left, room))}px`;
  list.style.top = `${Math.max(0, Math.min(bottom - around.top, around.height - list.offsetHeight - 8))}px`;
  document.addEventListener('pointerdown', leave, true);
  (list.querySelector<HTMLElement>('[aria-selected=true]') ?? list.querySelector('button'))?.focus();
}
