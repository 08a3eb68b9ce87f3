/** An element of the page that is always there. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}"`);
  return found;
}

/** A line of text in the top bar. */
export function setStatus(text: string, kind: 'calm' | 'problem'): void {
  const status = element('status');
  status.textContent = text;
  status.dataset.kind = kind;
}

const toastTime = 6000;

/** A message that goes away by itself. */
export function showToast(title: string, message: string): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const heading = document.createElement('strong');
  heading.textContent = title;
  const body = document.createElement('span');
  body.textContent = message;
  toast.append(heading, body);
  element('toasts').append(toast);
  setTimeout(() => toast.remove(), toastTime);
}
