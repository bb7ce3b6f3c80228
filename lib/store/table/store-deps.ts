import type { Cipher } from '../../domain/kernel/cipher.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { TokenKeys } from '../../domain/users/token.ts';
import type { ItemTable, Table } from './table-client.ts';

/** What stores are made of. Each names the ones that it needs. */
export interface StoreDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cipher: Cipher;
  readonly tokenKeys: () => Promise<TokenKeys>;
}

/** The same for stores that write no two items at once. */
export interface ItemStoreDeps extends Omit<StoreDeps, 'table'> {
  readonly table: ItemTable;
}
