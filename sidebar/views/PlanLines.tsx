import { dayText, groupsOf, itemsOf, type PlanLine } from '../planRun';
import { Reasons } from './Reasons';

interface LinesProps {
  readonly lines: readonly PlanLine[];
  readonly criteria: Readonly<Record<string, string>>;
}

/** The word of a status as a class name. */
const statusClass = (status: string): string => status.toLowerCase().replaceAll(' ', '-');

const Day = ({ day }: Pick<PlanLine, 'day'>) =>
  day === null ? null : (
    <p class="plan-day">
      <time dateTime={day.date}>{dayText(day.date)}</time> <span class="tally">{day.sure}</span>
    </p>
  );

/** One line: what it is about with its status, what to do, by when, and on request what it rests on. */
export const PlanLineView = ({ line, criteria }: { readonly line: PlanLine } & Pick<LinesProps, 'criteria'>) => (
  <>
    {line.text !== '' && <p>{line.text}</p>}
    <Day day={line.day} />
    {(line.evidence !== '' || line.criteria.length > 0) && (
      <details class="rests-on">
        <summary>
          Why<span class="unseen">: {line.item}</span>
        </summary>
        <Reasons reasons={[{ text: line.evidence, criteria: line.criteria }]} criteria={criteria} />
      </details>
    )}
  </>
);

const Item = ({ item, lines, criteria }: LinesProps & { readonly item: string }) => {
  const [first] = lines;
  return (
    <li>
      <h4>
        {item}
        {first !== undefined && first.status !== '' && (
          <span class={`status ${statusClass(first.status)}`}>{first.status}</span>
        )}
      </h4>
      {lines.length === 1 && first !== undefined ? (
        <PlanLineView line={first} criteria={criteria} />
      ) : (
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** The lines of a section, group by group. */
export const PlanLines = ({ lines, criteria }: LinesProps) => (
  <>
    {groupsOf(lines).map(({ name, lines: held }) => (
      <div key={name} class="plan-group">
        {name !== '' && <h3>{name}</h3>}
        <ul class="plain plan-lines">
          {itemsOf(held).map(({ item, lines: same }) => (
            <Item key={same[0]?.key} item={item} lines={same} criteria={criteria} />
          ))}
        </ul>
      </div>
    ))}
  </>
);
