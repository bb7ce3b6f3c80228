import { COLUMN_FIELDS } from '../../../lib/domain/imports/import-mapping.ts';
import { useFileSay } from './file-words.ts';
import type { Mapping, MappingNeeded } from './import-wire.ts';
import { withColumn } from './mapping-draft.ts';
import { ScrollBox } from './scroll-box.tsx';

interface Props {
  readonly draft: Mapping;
  readonly sample: MappingNeeded['sample'];
  readonly isBusy: boolean;
  readonly changed: (draft: Mapping) => void;
}

/** The first rows of the file as they are. The head of each column says what it brings, and changes it. */
export const SampleTable = ({ draft, sample, isBusy, changed }: Props) => {
  const say = useFileSay();
  const nameOf = (name: string, at: number): string => (name === '' ? say('mapping.column', { number: at + 1 }) : name);
  return (
    <ScrollBox name={say('mapping.table')}>
      <table>
        <thead>
          <tr>
            {draft.columns.map(({ name, field }, at) => (
              // Columns have no other name than their place.
              <th key={at} scope="col" class={field === null ? 'unread' : ''}>
                <span class="money">{nameOf(name, at)}</span>
                <select
                  aria-label={say('mapping.holds', { column: nameOf(name, at) })}
                  disabled={isBusy}
                  value={field ?? ''}
                  onChange={({ currentTarget }) => {
                    const chosen = COLUMN_FIELDS.find((one) => one === currentTarget.value) ?? null;
                    changed(withColumn(draft, at, chosen));
                  }}
                >
                  <option value="">{say('column.none')}</option>
                  {COLUMN_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {say(`column.${one}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="money">
          {sample.map((row, line) => (
            <tr key={line}>
              {draft.columns.map(({ field }, at) => (
                <td key={at} class={field === null ? 'unread' : ''}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};
