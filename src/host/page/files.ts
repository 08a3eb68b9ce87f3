import { element, showToast } from './screen';

/** Lets the person open an .xlsx or .csv file, by button or by dropping it on the page. The page reloads when it is open. */
export function offerFiles(): void {
  const input = element('file-input') as HTMLInputElement;
  element('open-file').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void open(file);
    input.value = ''; // so that the same file can be chosen again
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void open(file);
  });
}

async function open(file: File): Promise<void> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
  const address = `/workbook?${new URLSearchParams({ token, name: file.name }).toString()}`;
  try {
    const reply = await fetch(address, { method: 'POST', body: file });
    if (!reply.ok) showToast('The file was not opened', (await reply.text()).trim());
  } catch {
    showToast('The file was not opened', 'The preview has stopped, or the file is too large.');
  }
}
