import { fill, type Message } from '../guide/messages/message';

/** One sentence and the criteria of the guide it rests on. */
export interface Reason {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** A message with its places filled. */
export const reason = (message: Message, values?: Readonly<Record<string, string | number>>): Reason => ({
  text: fill(message.text, values),
  criteria: message.criteria,
});
