export interface MeterProps {
  /** what is measured, for those who do not see the bar */
  readonly label: string;
  readonly value: number;
  readonly most: number;
}

/** A bar for "so many of so many"; the figure stands beside it in the text of the view. */
export const Meter = ({ label, value, most }: MeterProps) => (
  <div class="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuenow={value} aria-valuemax={most}>
    <span style={{ width: `${most === 0 ? 0 : Math.min(100, (100 * value) / most)}%` }} />
  </div>
);
