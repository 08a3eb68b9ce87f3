import { enumeration, strict } from './strict';
import { call } from './wire';

/** A page for the user interface. The title and the sizes are taken, the rest is refused. */
export interface HtmlOutput {
  getContent(): string;
  getTitle(): string;
  setTitle(title: string): HtmlOutput;
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}

function htmlOutput(content: string): HtmlOutput {
  let title = '';
  const output: HtmlOutput = strict('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    setTitle(text: string) {
      title = text;
      return output;
    },
    setWidth: () => output, // a sidebar is 300 px wide whatever is asked for
    setHeight: () => output,
  });
  return output;
}

export const htmlService = strict('HtmlService', {
  SandboxMode: enumeration('HtmlService.SandboxMode', 'IFRAME'),
  createHtmlOutput: (html = '') => htmlOutput(html),
  createHtmlOutputFromFile: (name: string) => htmlOutput(call('HtmlService.createHtmlOutputFromFile', 'page', name)),
  /** Only the raw text of the file is given; evaluating a template is refused by name. */
  createTemplateFromFile(name: string) {
    const content = call('HtmlService.createTemplateFromFile', 'page', name);
    return strict('HtmlTemplate', { getRawContent: () => content });
  },
});
