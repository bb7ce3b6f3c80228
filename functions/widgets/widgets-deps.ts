import type { Adapters } from '../../lib/app/adapters.ts';
import type { DirectoryOf } from '../../lib/connectors/client-connectors.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { StoredFile } from '../../lib/contract/run.ts';
import type { Directory } from '../../lib/domain/institutions/institution.ts';
import type { WidgetLanguage } from '../../lib/domain/widgets/widget-language.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import type { DepositStandings } from '../../lib/store/accounts/micro-deposit-store.ts';
import type { MemberReader } from '../../lib/store/members/member-reader.ts';
import type { ClientStore } from '../../lib/store/users/client-store.ts';
import type { WidgetTokenStore } from '../../lib/store/widgets/widget-token-store.ts';

/** The page in one language: for an address that can be used, and for one that cannot. */
interface Shell {
  readonly live: string;
  readonly gone: string;
}

/** What browsers load. The build writes it beside the code of the function. */
export interface WidgetAssets {
  readonly shells: Readonly<Record<WidgetLanguage, Shell>>;
  readonly files: readonly (StoredFile & { readonly name: string })[];
}

/** What the operations of the widgets need. */
export interface WidgetsDeps extends Pick<Adapters, 'clock' | 'ids' | 'tokenKeys' | 'budgetRuleOf'> {
  readonly assets: WidgetAssets;
  readonly widgetTokens: Pick<WidgetTokenStore, 'read' | 'spend'>;
  readonly clients: Pick<ClientStore, 'read'>;
  readonly members: MemberReader;
  readonly depositStandings: DepositStandings;
  /** Of all connectors of the stage, for members that are there. */
  readonly directory: Directory;
  readonly directoryOf: DirectoryOf;
  /** Whether pages of `http:` may embed widgets in this stage. */
  readonly isWidgetHttpAllowed: boolean;
}

export type WidgetsOperations = Operations<'widgets', CallerByAuth, WidgetsDeps>;

/** The code of one operation, by its id. */
export type WidgetsRun<Id extends keyof WidgetsOperations> = WidgetsOperations[Id];
