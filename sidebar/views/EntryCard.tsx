import { firmnessSentence, fitRange, signalChip, type ListEntry } from '../listQuery';
import { dollars, tierName } from '../words';
import { Disclosure } from './Disclosure';
import { Reasons } from './Reasons';

export interface EntryCardProps {
  readonly entry: ListEntry;
  readonly criteria: Readonly<Record<string, string>>;
  readonly onShowRow: (row: number) => void;
}

const SignalChip = ({ signal }: Pick<ListEntry, 'signal'>) => {
  const chip = signalChip(signal);
  return chip === null ? null : (
    <span class={`signal ${signal}`}>
      <b aria-hidden="true">{chip.letter}</b> {chip.word}
    </span>
  );
};

const Why = ({ entry, criteria, onShowRow }: EntryCardProps) => {
  const firmness = firmnessSentence(entry);
  const institution = entry.institution === entry.program ? '' : entry.institution;
  const place = [institution, entry.state ?? ''].filter((part) => part !== '').join(', ');
  return (
    <div class="why">
      {entry.tierText !== tierName(entry.tier) && <p>{entry.tierText}</p>}
      {firmness !== '' && <p>{firmness}</p>}
      {place !== '' && <p class="gray">{place}</p>}
      {entry.open && <p>Open: a missing fact would settle this program.</p>}
      {entry.reasons.length === 0 ? (
        <p>No reason was given.</p>
      ) : (
        <Reasons reasons={entry.reasons} criteria={criteria} />
      )}
      {entry.apply && <p class="gray">Adds {dollars(entry.fee)} in fees</p>}
      <div class="buttons">
        {entry.sourceRows.map((row) => (
          <button key={row} type="button" onClick={() => onShowRow(row)}>
            Show row {row} in sheet
          </button>
        ))}
      </div>
    </div>
  );
};

/** One program: what was decided in the line, why below it. */
export const EntryCard = (props: EntryCardProps) => {
  const { entry } = props;
  const range = fitRange(entry);
  return (
    <Disclosure
      class={entry.apply ? 'entry' : 'entry not-applied'}
      summary={
        <>
          <span class="rank">{entry.rank}</span>
          <span class="what">
            <span class="name">{entry.program}</span>
            <span class="line">
              <span class="specialty">{entry.specialty}</span>
              <SignalChip signal={entry.signal} />
              <span class="fit">
                Fit {entry.fit}
                {range !== '' && <span class="gray"> ({range})</span>}
              </span>
              {!entry.apply && <span class="gray">Not applied to</span>}
            </span>
          </span>
        </>
      }
    >
      {() => <Why {...props} />}
    </Disclosure>
  );
};
