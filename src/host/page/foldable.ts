import { element } from './screen';

/** Lets a button open and close a panel: by click and key, closed by Escape and a click elsewhere. Gives what closes it. */
export function makeFoldable(buttonId: string, panelId: string): () => void {
  const button = element(buttonId);
  const panel = element(panelId);
  const setOpen = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) panel.querySelector<HTMLElement>('button, input')?.focus();
  };
  button.addEventListener('click', () => setOpen(panel.hidden !== false));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    const inside = event.target instanceof Node && (panel.contains(event.target) || button.contains(event.target));
    if (!inside) setOpen(false);
  });
  return () => setOpen(false);
}
