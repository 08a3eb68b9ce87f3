import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** a few words beside the title: how much is inside */
  readonly tally: ComponentChildren;
  /** how it stands when first shown; from then on only the reader opens and closes it */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a view that opens and closes. */
export const Section = ({ title, tally, open = false, children }: SectionProps) => {
  const [openAtFirst] = useState(open);
  return (
    <details class="section" open={openAtFirst}>
      <summary>
        {title} <span class="tally">{tally}</span>
      </summary>
      {children}
    </details>
  );
};
