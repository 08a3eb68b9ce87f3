import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

export interface CopyButtonProps {
  readonly text: string;
  /** where the text stands, to be copied by hand should the browser refuse */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** what the button says */
  readonly children: ComponentChildren;
}

/** Copies a text, and says so. */
export const CopyButton = ({ text, area, children }: CopyButtonProps) => {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      area.current?.select();
      setSaid('The text is selected: press Ctrl+C or ⌘C to copy it');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" class="gray">
        {said}
      </span>
    </>
  );
};
