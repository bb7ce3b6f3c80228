import { dayIn, directionOf, flowIn, moneyIn } from './figures.ts';
import { useFileSay } from './file-words.ts';
import type { PreviewRow } from './import-wire.ts';
import { ScrollBox } from './scroll-box.tsx';

interface Props {
  readonly name: string;
  readonly rows: readonly PreviewRow[];
  /** Of the file, for this account. */
  readonly count: number;
}

const Row = ({ row }: { readonly row: PreviewRow }) => {
  const say = useFileSay();
  return (
    <tr>
      <td>
        <time class="money" dateTime={row.date}>
          {dayIn(say, row.date)}
        </time>
      </td>
      <td class="money wide">
        {row.description}
        {row.memo !== null && <small>{row.memo}</small>}
      </td>
      <td>
        <span class={`money ${directionOf(row) === 'in' ? 'good' : ''}`}>
          {flowIn(say, moneyIn(say, row.amount, row.currency), directionOf(row))}
        </span>
        {row.status === 'PENDING' && <small>{say('row.pending')}</small>}
      </td>
    </tr>
  );
};

/** The first rows as they would be imported, and the last one. */
export const RowsTable = ({ name, rows, count }: Props) => {
  const say = useFileSay();
  const between = count - rows.length;
  return (
    <ScrollBox name={say('rows.name', { account: name })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column.date')}</th>
            <th scope="col">{say('column.description')}</th>
            <th scope="col">{say('column.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <>
              {between > 0 && at === rows.length - 1 && (
                <tr>
                  <td colSpan={3} class="soft">
                    {say('rows.between', { count: between })}
                  </td>
                </tr>
              )}
              <Row key={at} row={row} />
            </>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};
