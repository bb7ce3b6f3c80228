import type { Adapters } from '../../lib/app/adapters.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { createDirectoryOf } from '../../lib/connectors/client-connectors.ts';
import { offeredConnectors } from '../../lib/connectors/connectors.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { byNothing } from '../../lib/http/authenticate.ts';
import { createDepositStandings } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createMemberReader } from '../../lib/store/members/member-reader.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createWidgetTokenStore } from '../../lib/store/widgets/widget-token-store.ts';
import { operations } from './operations.ts';
import type { WidgetsDeps } from './widgets-deps.ts';

type WidgetsAdapters = Pick<
  Adapters,
  'table' | 'clock' | 'ids' | 'log' | 'tokenKeys' | 'connectorSettings' | 'budgetRuleOf' | 'requestLimits'
> &
  Pick<WidgetsDeps, 'assets' | 'isWidgetHttpAllowed'>;

export const composeWidgets = (adapters: WidgetsAdapters) => {
  const offered = offeredConnectors(adapters.connectorSettings);
  return {
    ...adapters,
    operations,
    deps: {
      ...adapters,
      widgetTokens: createWidgetTokenStore(adapters),
      clients: createClientStore(adapters),
      members: createMemberReader(adapters),
      depositStandings: createDepositStandings(adapters),
      directory: createDirectory(offered),
      directoryOf: createDirectoryOf(offered),
    } satisfies WidgetsDeps,
    authenticators: { none: byNothing },
    limiter: composeRequestLimiter(adapters),
  };
};
