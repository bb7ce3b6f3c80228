import { expect, test } from 'vitest';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { csvBytes, TODAY } from '../../../../support/files/csv.ts';

test.each(['Date,Description,Amount\n', 'Date,Description,Amount', 'Konto;1234;;\n\nDatum;Text;Betrag;Saldo\n'])(
  'the header of a table without rows is no question about its columns: %j',
  (text) => {
    const proposal = proposeMapping(csvBytes(text), { today: TODAY, currencyCode: null });
    expect(proposal).toEqual({ kind: 'refused', code: 'table.none', line: null });
  },
);
