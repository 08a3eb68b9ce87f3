import type { FromPage, FromServer } from '../server/messages';

type Question<M> = M extends { readonly id: number } ? Omit<M, 'id'> : never;

/** The one line to the server. */
export interface Connection {
  send(message: FromPage): void;
  /** Asks and waits; rejects with the script's error. */
  ask(question: Question<FromPage>): Promise<unknown>;
}

/** Connects; `receive` gets everything that is not an answer, `lost` is called when the server is gone. */
export function connect(receive: (message: FromServer) => void, lost: () => void): Connection {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
  const socket = new WebSocket(`ws://${location.host}/socket?token=${token}`);
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let lastId = 0;
  const send = (message: FromPage) => socket.send(JSON.stringify(message));
  socket.addEventListener('close', lost);
  socket.addEventListener('message', (event: MessageEvent<string>) => {
    const message = JSON.parse(event.data) as FromServer;
    if (message.kind !== 'answer' && message.kind !== 'failure') {
      receive(message);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.value);
    else asked?.reject(Object.assign(new Error(message.message), { name: message.name }));
  });
  return {
    send,
    ask: (question) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        send({ ...question, id: lastId });
      }),
  };
}
