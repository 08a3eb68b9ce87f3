import type { ListView } from '../../src/rpc/contract';
import { confidenceOfSeason, display, dollars } from '../words';
import { Reasons } from './Reasons';

const Fees = ({ fees }: Pick<ListView, 'fees'>) => (
  <>
    <dt>Fees</dt>
    <dd>
      {dollars(fees.IR + fees.DR)}
      <span class="gray">
        {' '}
        (IR&nbsp;{dollars(fees.IR)}, DR&nbsp;{dollars(fees.DR)}
        {fees.PGY1 > 0 && <>; first&nbsp;year&nbsp;{dollars(fees.PGY1)} apart</>})
      </span>
    </dd>
  </>
);

/** What the list rests on: pathway, season, fees and the planning index, each with its meaning at hand. */
export const ListHeader = ({ list }: { readonly list: ListView }) => (
  <>
    <section class="card" aria-labelledby="list-pathway">
      <h3 id="list-pathway">Pathway</h3>
      <p class="headline">{display(list.pathway.title)}</p>
      <p>{list.summary}</p>
      <details>
        <summary>Why this pathway</summary>
        <Reasons reasons={list.pathway.reasons} criteria={list.criteria} />
      </details>
      <dl class="facts">
        <dt>Scores</dt>
        <dd>{display(list.band)}</dd>
        <dt>IR profile</dt>
        <dd>{display(list.irProfile)}</dd>
        {list.pathway.flags.length > 0 && (
          <>
            <dt>Flags</dt>
            <dd>{list.pathway.flags.map(display).join(', ')}</dd>
          </>
        )}
        <dt>Season</dt>
        <dd>
          {list.season.year}, {confidenceOfSeason(list.season.confidence)}
        </dd>
        <Fees fees={list.fees} />
        <dt>Planning index</dt>
        <dd>{list.indexText ?? `${Math.round(list.planningIndex)} of 100`}</dd>
      </dl>
      <details>
        <summary>What the planning index says</summary>
        <p>
          How much of the value of applying everywhere allowed, without limits on number and signals, this list keeps
          under its assumptions: where all programs screen more strictly or more mildly together (shared risk), and
          where each decides by itself. It compares lists with each other. It is not a chance of matching: no published
          data support such a number for IR.
        </p>
      </details>
      <details>
        <summary>About season {list.season.year}</summary>
        <p>{list.season.text}</p>
      </details>
      {list.firstYear !== '' && !list.warnings.includes(list.firstYear) && <p>{list.firstYear}</p>}
    </section>
  </>
);
