import type { ListView } from '../../src/rpc/contract';
import { curveBox, place, polyline, tableRows } from '../sizeCurve';
import { dollars } from '../words';

/** What more and fewer applications would be worth: a plot, the same in words, and in a table. */
export const SizeCurve = ({ list }: { readonly list: ListView }) => {
  const { size } = list;
  if (size === undefined || size === null) return null;
  const now = place(size, size.now.applications, size.now.index);
  const recommended = place(size, size.recommended.applications, size.recommended.index);
  return (
    <section aria-labelledby="list-size">
      <h3 id="list-size">How many programs</h3>
      <p id="list-size-text">{size.text}</p>
      <svg
        class="curve"
        viewBox={`-8 -8 ${curveBox.width + 16} ${curveBox.height + 16}`}
        role="img"
        aria-labelledby="list-size"
        aria-describedby="list-size-text"
      >
        <path class="axis" d={`M0,0 V${curveBox.height} H${curveBox.width}`} />
        <polyline class="line" points={polyline(size)} />
        <path class="enough" d={`M${recommended.x},0 V${curveBox.height}`} />
        <circle class="now" cx={now.x} cy={now.y} r="5" />
      </svg>
      <p class="legend" aria-hidden="true">
        <span class="dot" /> your list <span class="dash" /> long enough
      </p>
      <details>
        <summary>The curve in numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Programs</th>
              <th scope="col">Fees</th>
              <th scope="col">Planning index</th>
            </tr>
          </thead>
          <tbody>
            {tableRows(size).map(({ applications, fee, index }) => (
              <tr key={applications}>
                <td>{applications}</td>
                <td>{dollars(fee)}</td>
                <td>{index.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
