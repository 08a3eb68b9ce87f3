type Planner = typeof import('./plannerEntry');

let read: Planner | undefined;

/**
 * The second part of the script, `Planner.html`: what only the menu, the sidebar and the heavier formulas need. Apps Script loads every
 * script file for every cell and no HTML file, so this part is read when it is first asked for. Throws one sentence when it cannot be
 * read, e.g. after an update that did not arrive whole.
 */
export const planner = (): Planner => {
  if (read !== undefined) return read;
  const page = HtmlService.createTemplateFromFile('Planner').getRawContent();
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  try {
    read = (0, eval)(`(() => {${code};return IrPlanner_})()`) as Planner; // our own file, made by the same build
  } catch {
    throw new Error(
      'IR Match Planner could not read its second part, Planner.html: reload the document, and install the add-on again if this stays.',
    );
  }
  return read;
};

/** A function of the second part under its own name. */
export const later =
  <K extends keyof Planner>(name: K) =>
  (...given: Parameters<Planner[K]>): ReturnType<Planner[K]> =>
    (planner()[name] as (...args: Parameters<Planner[K]>) => ReturnType<Planner[K]>)(...given);
