import type { ListView } from '../../src/rpc/contract';
import type { Actions } from '../actions/actions';
import { boardPools, hasMoved, type Board, type BoardPool, type BoardRow, type LockSignal } from '../board';
import { signalChip } from '../listQuery';
import { display, joined, plural } from '../words';
import { Disclosure } from './Disclosure';
import { FailureNotice, Notice } from './Notice';
import { Sentences } from './Sentences';

export interface SignalBoardProps {
  readonly list: ListView;
  readonly board: Board;
  readonly actions: Pick<Actions, 'lockSignal' | 'swapSignals' | 'undoSignals' | 'clearSignals' | 'goTo' | 'build'>;
}

const kindName = (kind: string): string => (kind === 'single' ? 'Signals' : display(kind));

interface RowProps {
  readonly row: BoardRow;
  readonly pool: BoardPool;
  readonly busy: boolean;
  readonly actions: SignalBoardProps['actions'];
}

const dragType = 'text/plain';

/** What can be done with the signal of a program. */
const RowChoices = ({ row, pool, busy, actions }: RowProps) => {
  const choices = pool.kinds.map(({ kind }) => (kind === 'single' ? 'gold' : kind));
  const places = [...pool.signalled, ...pool.others].filter(({ id, signal }) => id !== row.id && signal !== row.signal);
  return (
    <>
      {row.moving !== '' && <p>{row.moving}</p>}
      <div class="form-group">
        <label for={`lock-${row.id}`}>Signal of {row.name}</label>
        <select
          id={`lock-${row.id}`}
          disabled={busy}
          value={row.lock ?? ''}
          // the only values offered are a lock's, and blank
          onChange={({ currentTarget: { value } }) =>
            actions.lockSignal(row.id, value === '' ? null : (value as LockSignal))
          }
        >
          <option value="">Let the add-on choose</option>
          {choices.map((kind) => (
            <option key={kind} value={kind}>
              Lock {pool.kinds.some((one) => one.kind === 'single') ? 'Signal' : display(kind)}
            </option>
          ))}
          <option value="none">Lock None</option>
        </select>
      </div>
      {row.signal !== 'none' && (
        <div class="form-group">
          <label for={`move-${row.id}`}>Move it to</label>
          <select
            id={`move-${row.id}`}
            disabled={busy}
            value=""
            onChange={({ currentTarget: { value } }) => value !== '' && actions.swapSignals(row.id, value)}
          >
            <option value="">Choose a program</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
                {place.signal === 'none' ? '' : `, has ${display(place.signal)}`}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
};

/** A program of the board: its signal can be set, moved to another program, or dragged onto one. */
const Row = ({ row, pool, busy, actions }: RowProps) => {
  const chip = signalChip(row.signal);
  return (
    <li
      class="board-row"
      draggable={!busy}
      onDragStart={(event) => event.dataTransfer?.setData(dragType, row.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const from = event.dataTransfer?.getData(dragType) ?? '';
        if (from !== '' && !busy) actions.swapSignals(from, row.id);
      }}
    >
      <Disclosure
        summary={
          <>
            {chip !== null && (
              <span class={`signal ${row.signal}`}>
                <b aria-hidden="true">{chip.letter}</b> {chip.word}
              </span>
            )}{' '}
            <span class="name">{row.name}</span>
            {row.firmness !== '' && <span class="gray"> {row.firmness}</span>}
            {row.lock !== null && <span class="lock"> Locked by you</span>}
          </>
        }
      >
        {() => <RowChoices row={row} pool={pool} busy={busy} actions={actions} />}
      </Disclosure>
    </li>
  );
};

const Pool = ({ pool, busy, actions }: Omit<RowProps, 'row'>) => (
  <div>
    <p class="gray">{pool.members.length > 1 ? `${joined(pool.members)} share` : joined(pool.members)}</p>
    <ul class="plain">
      {pool.kinds.map(({ kind, limit, left }) => (
        <li key={kind} class={`signal-line ${kind}`}>
          <span>{kindName(kind)}</span>
          <span class="pips" aria-hidden="true">
            {Array.from({ length: limit }, (_, index) => (
              <span key={index} class={index < limit - left ? 'pip used' : 'pip'} />
            ))}
          </span>
          <span class="amount">
            {limit - left} of {limit}
            {left > 0 && `, ${left} left`}
          </span>
        </li>
      ))}
    </ul>
    <ul class="plain board">
      {pool.signalled.map((row) => (
        <Row key={row.id} row={row} pool={pool} busy={busy} actions={actions} />
      ))}
    </ul>
    <Disclosure summary={`${plural(pool.others.length, 'program')} without a signal`}>
      {() => (
        <ul class="plain board">
          {pool.others.map((row) => (
            <Row key={row.id} row={row} pool={pool} busy={busy} actions={actions} />
          ))}
        </ul>
      )}
    </Disclosure>
  </div>
);

/** The signals by pool, with what is left; each can be locked, moved by keyboard or dragged, and the cost is said at once. */
export const SignalBoard = ({ list, board, actions }: SignalBoardProps) => (
  <section aria-labelledby="signal-board" aria-busy={board.busy}>
    <h3 id="signal-board">Signals</h3>
    {(list.worthText ?? '') !== '' && <p>{list.worthText}</p>}
    {board.failure !== null && <FailureNotice failure={board.failure} />}
    {board.tried !== null && (
      <Notice kind="info">
        <p>
          <strong>{board.tried.text}</strong> Nothing is written yet.
        </p>
        {board.tried.warnings.length > 0 && <Sentences items={board.tried.warnings} />}
      </Notice>
    )}
    {board.busy && <p class="gray">Working out what it costs</p>}
    {(hasMoved(board) || board.locks.length > 0) && (
      <div class="buttons">
        {hasMoved(board) && (
          <button
            type="button"
            class="action"
            disabled={board.busy}
            onClick={() => {
              actions.goTo('build');
              actions.build();
            }}
          >
            Build with these signals
          </button>
        )}
        {hasMoved(board) && (
          <button type="button" disabled={board.busy} onClick={actions.undoSignals}>
            Undo
          </button>
        )}
        {board.locks.length > 0 && (
          <button type="button" disabled={board.busy} onClick={actions.clearSignals}>
            Unlock all
          </button>
        )}
      </div>
    )}
    {board.locks.length > 0 && (
      <p class="gray">
        {plural(board.locks.length, 'signal')} set by you. They are kept with this document by the add-on, not in your
        program sheet, and hold over rebuilds until you unlock them. A copy of the document does not have them.
      </p>
    )}
    {boardPools(list, board).map((pool) => (
      <Pool key={pool.pool} pool={pool} busy={board.busy} actions={actions} />
    ))}
  </section>
);
