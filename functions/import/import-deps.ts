import type { Services } from '../../lib/app/adapters.ts';
import type { ChooseDeps } from '../../lib/app/imports/choose-owner.ts';
import type { DeleteImportDeps } from '../../lib/app/imports/delete-import.ts';
import type { ImportDeps } from '../../lib/app/imports/import-file.ts';
import type { JoinDeps } from '../../lib/app/members/join-members.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import type { AccountStore } from '../../lib/store/accounts/account-store.ts';
import type { ImportMappingStore } from '../../lib/store/imports/import-mapping-store.ts';
import type { ImportReader } from '../../lib/store/imports/import-reader.ts';
import type { MemberStore } from '../../lib/store/members/member-store.ts';
import type { Table } from '../../lib/store/table/table-client.ts';

/** What the operations of imports need. */
export interface ImportFunctionDeps extends ImportDeps, ChooseDeps, DeleteImportDeps, JoinDeps {
  readonly table: Table;
  readonly imports: ImportReader;
  readonly members: MemberStore;
  readonly accounts: AccountStore;
  readonly announce: Services['announce'];
  readonly mappings: ImportMappingStore;
}

export type ImportOperations = Operations<'import', CallerByAuth, ImportFunctionDeps>;

/** The code of one operation, by its id. */
export type ImportRun<Id extends keyof ImportOperations> = ImportOperations[Id];
