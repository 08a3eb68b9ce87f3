import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly class?: string;
  readonly summary: ComponentChildren;
  /** what is inside; made when it is opened first, so that a long list shows at once */
  readonly children: () => ComponentChildren;
}

/** A line that opens. */
export const Disclosure = ({ class: name, summary, children }: DisclosureProps) => {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details class={name} onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
};
