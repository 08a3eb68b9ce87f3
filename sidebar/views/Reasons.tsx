import type { ListView } from '../../src/rpc/contract';

type Reason = ListView['entries'][number]['reasons'][number];

export interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** restated criterion texts by id; an id without text is shown as it is */
  readonly criteria: Readonly<Record<string, string>>;
}

const Criterion = ({ id, text }: { readonly id: string; readonly text: string | undefined }) =>
  text === undefined || text === '' ? (
    <span class="criterion">{id}</span>
  ) : (
    <details class="criterion">
      <summary>
        <span class="unseen">Criterion </span>
        {id}
      </summary>
      <p>{text}</p>
    </details>
  );

/** Sentences, each with the criteria of the guide it rests on; a criterion opens into its text. */
export const Reasons = ({ reasons, criteria }: ReasonsProps) => (
  <ul class="reasons">
    {reasons.map((reason, index) => (
      <li key={index}>
        {reason.text}
        {reason.criteria.length > 0 && (
          <div class="criteria">
            {reason.criteria.map((id) => (
              <Criterion key={id} id={id} text={criteria[id]} />
            ))}
          </div>
        )}
      </li>
    ))}
  </ul>
);
