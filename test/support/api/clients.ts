import { type Client, NO_WIDGET_SETTINGS } from '../../../lib/domain/users/client.ts';
import { TEST_NOW, testUser } from '../members/members.ts';

/** The client of `testUser`, without a pause between refreshes. */
export const TEST_CLIENT: Client = {
  guid: testUser().clientGuid,
  basePath: null,
  name: 'Client',
  useCasesEnabled: false,
  products: [],
  membersPerUserMax: 100,
  feedEventTypes: [],
  feedBackfillEnabled: false,
  oauthReturnOrigins: [],
  ...NO_WIDGET_SETTINGS,
  refreshThrottleSeconds: 0,
  sessionFreshnessHours: 0,
  connectors: {},
  requestsPerSecondMax: null,
  disabledAt: null,
  wrappedDataKey: new Uint8Array([1]),
  laterDataKeys: [],
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  revision: 1,
};
