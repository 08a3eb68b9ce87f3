import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  /** the view's heading */
  readonly title: string;
  /** what the one button says */
  readonly action: string;
  readonly busy?: boolean;
  readonly onAction: () => void;
  /** one or two sentences: what is missing, and what the button does about it */
  readonly children: ComponentChildren;
}

/** A view that has nothing to show yet: why, and the one thing to do about it. */
export const EmptyState = ({ title, action, busy = false, onAction, children }: EmptyStateProps) => (
  <section class="empty">
    <h2>{title}</h2>
    <p>{children}</p>
    <button type="button" class="action" aria-disabled={busy} onClick={onAction}>
      {action}
    </button>
  </section>
);
