import { dayIn, directionOf, flowIn, moneyIn } from './figures.ts';
import { type FileSay, useFileSay } from './file-words.ts';
import type { ImportAccount, ImportPairs, LeftOut, PreviewRow, RowDoubt } from './import-wire.ts';
import { RowsTable } from './rows-table.tsx';

interface Props {
  readonly account: ImportAccount;
}

/** Where the rows go, and why. */
const Reason = ({ account: { guid, account_reason: reason } }: Props) => {
  const say = useFileSay();
  const key = `reason.${reason}`;
  return (
    <p class="small">
      {say(guid === null ? 'summary.newAccount' : 'summary.knownAccount')}
      {say.has(key) && <small class="reason">{say(key)}</small>}
    </p>
  );
};

const Facts = ({ account: { days, sums, balance, currency } }: Props) => {
  const say = useFileSay();
  const facts: readonly (readonly [name: string, value: string])[] = [
    ...(days
      ? ([
          [say('fact.first'), dayIn(say, days.first)],
          [say('fact.last'), dayIn(say, days.last)],
        ] as const)
      : []),
    ...(sums !== null
      ? ([
          [say('fact.in'), moneyIn(say, sums.in, currency)],
          [say('fact.out'), moneyIn(say, sums.out, currency)],
        ] as const)
      : []),
    [say('fact.balance'), balance !== null ? moneyIn(say, balance, currency) : say('fact.unknown')],
  ];
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={value === say('fact.unknown') ? '' : 'money'}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const LeftOutRows = ({ reason, count, lines, message }: LeftOut) => {
  const say = useFileSay();
  const key = `leftOut.${reason}`;
  return (
    <li>
      {say.has(key) ? say(key, { count }) : <span lang="en">{message}</span>}
      {lines.length > 0 && ` ${say('lines', { lines: lines.join(', ') })}`}
    </li>
  );
};

/** A reading is named by the column that it trusts. */
const sourceOf = (say: FileSay, value: string): string => {
  const key = `column.${value}`;
  return say.has(key) ? say(key) : value;
};

const Doubt = ({ code, line, message, readings }: RowDoubt) => {
  const say = useFileSay();
  const key = `doubt.${code}`;
  return (
    <li>
      {say.has(key) ? say(key) : <span lang="en">{message}</span>}
      {line !== null && ` ${say('lines', { lines: line })}`}
      {readings.length > 0 && (
        <span class="readings">
          {readings.map(({ value, rows }) => (
            <span key={value} class="reading money">
              {rows.map((row, at) => (
                <b key={at}>{flowIn(say, moneyIn(say, row.amount, row.currency), directionOf(row))}</b>
              ))}
              <small>{sourceOf(say, value)}</small>
            </span>
          ))}
        </span>
      )}
    </li>
  );
};

/** Rows that are there, and what the file has in their place. */
const Changes = ({ text, count, pairs }: ImportPairs & { readonly text: 'changes' | 'replaced' }) => {
  const say = useFileSay();
  const textOf = (row: PreviewRow) =>
    `${row.description} ${flowIn(say, moneyIn(say, row.amount, row.currency), directionOf(row))}`;
  return (
    <div class={text === 'changes' ? 'notice' : 'hint'}>
      {say(text, { count })}
      <ul>
        {pairs.map(({ before, after }, at) => (
          <li key={at} class="money">
            <del>{textOf(before)}</del> <ins>{textOf(after)}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a file would bring for one account. */
export const FoundAccount = ({ account }: Props) => {
  const say = useFileSay();
  const { name, error, transactions_count, transactions_created_count } = account;
  const { rows, left_out: leftOut, doubts, days, changes, replaced } = account;
  if (error !== null) {
    return (
      <li class="panel plain">
        <b class="money">{name}</b>
        <p class="small bad">
          {say('summary.fault')} <span lang="en">{error.message}</span>
        </p>
      </li>
    );
  }
  return (
    <li class="panel plain">
      <b class="money">{name}</b>
      <Reason account={account} />
      <p class="small">
        {say('summary.counts', { created: transactions_created_count ?? 0, all: transactions_count ?? 0 })}
      </p>
      <Facts account={account} />
      {rows.length > 0 && <RowsTable name={name} rows={rows} count={days?.count ?? rows.length} />}
      {doubts.length > 0 && (
        <div class="notice">
          {say('doubts')}
          <ul>
            {doubts.map((doubt, at) => (
              <Doubt key={at} {...doubt} />
            ))}
          </ul>
        </div>
      )}
      {changes !== null && <Changes text="changes" {...changes} />}
      {replaced !== null && <Changes text="replaced" {...replaced} />}
      {leftOut.length > 0 && (
        <div class="small soft">
          {say('leftOut')}
          <ul>
            {leftOut.map((one) => (
              <LeftOutRows key={one.reason} {...one} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
};
