import type { ComponentChildren } from 'preact';
import type { Failure } from '../failure';

export interface NoticeProps {
  readonly kind: 'error' | 'warning' | 'info';
  /** errors interrupt a screen reader; only what has just happened should */
  readonly alert?: boolean;
  readonly children: ComponentChildren;
}

const noticeWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** A framed message; its kind is said in words for those who do not see the colour. */
export const Notice = ({ kind, alert = false, children }: NoticeProps) => (
  <div class={`notice ${kind}`} {...(alert ? { role: 'alert' as const } : {})}>
    <span class="unseen">{noticeWords[kind]}: </span>
    {children}
  </div>
);

export interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly children?: ComponentChildren;
}

/** What went wrong, what was kept, what to do, the original text on demand, and a way to try again. */
export const FailureNotice = ({ failure, onRetry, children }: FailureNoticeProps) => (
  <Notice kind="error" alert>
    <strong>{failure.text}</strong>
    {failure.kept !== '' && <p>{failure.kept}</p>}
    {failure.advice !== '' && <p>{failure.advice}</p>}
    {failure.detail !== null && (
      <details>
        <summary>Technical details</summary>
        <p class="verbatim">{failure.detail}</p>
      </details>
    )}
    {(onRetry !== undefined || children !== undefined) && (
      <div class="buttons">
        {onRetry !== undefined && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
        {children}
      </div>
    )}
  </Notice>
);
