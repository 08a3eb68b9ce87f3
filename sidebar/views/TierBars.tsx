import type { ListView } from '../../src/rpc/contract';
import { tierBars } from '../listQuery';

/** Programs applied to, by tier and specialty: numbers in words, bars beside them that also differ in pattern. */
export const TierBars = ({ list }: { readonly list: ListView }) => (
  <section aria-labelledby="tiers">
    <h3 id="tiers">Programs to apply to, by tier</h3>
    <p class="legend" aria-hidden="true">
      <span class="swatch ir" /> IR <span class="swatch dr" /> DR
    </p>
    <dl class="bars">
      {tierBars(list.tiers).map(({ title, IR, DR, widthIR, widthDR }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {IR + DR === 0 ? 'None' : `${IR} IR, ${DR} DR`}
            <span class="bar" aria-hidden="true">
              <span class="ir" style={{ width: `${widthIR}%` }} />
              <span class="dr" style={{ width: `${widthDR}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
