import type { ImportDeps } from '../../lib/app/imports/import-file.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import type { AccountStore } from '../../lib/store/accounts/account-store.ts';
import type { MemberReader } from '../../lib/store/members/member-reader.ts';

/** What the operations of imports need. */
export interface ImportFunctionDeps extends ImportDeps {
  readonly members: MemberReader;
  readonly accounts: AccountStore;
}

export type ImportOperations = Operations<'import', CallerByAuth, ImportFunctionDeps>;

/** The code of one operation, by its id. */
export type ImportRun<Id extends keyof ImportOperations> = ImportOperations[Id];
