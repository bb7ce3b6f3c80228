import { create } from '../../../lib/connectors/sandbox/connector.ts';
import { manifest } from '../../../lib/connectors/sandbox/manifest.ts';
import { connectorConformance } from '../../support/conformance/conformance.ts';
import { sandboxFake } from './fake.ts';

connectorConformance({
  manifest,
  create,
  settings: (host) => ({ base_url: `http://${host}` }),
  fake: sandboxFake,
  calls: {
    start: { matches: /^POST \/v1\/jobs$/ },
    poll: { matches: /^GET \/v1\/jobs\/[^/]+$/, isPoll: true },
    answer: { matches: /^POST .*\/answers$/, isAnswer: true },
    accounts: { matches: /^GET .*\/accounts$/ },
    rows: { matches: /^GET .*\/transactions(?:\?|$)/ },
    holdings: { matches: /^GET .*\/holdings$/, loses: 'part' },
    numbers: { matches: /^GET .*\/numbers$/, job: 'VERIFICATION' },
    owners: { matches: /^GET .*\/owners$/, job: 'IDENTIFICATION' },
  },
  answer: 'correct',
  openWords: ['challenge'],
  accountTypes: ['CHECKING', 'SAVINGS', 'CREDIT_CARD', 'LOAN', 'MORTGAGE', 'INVESTMENT'],
  optionalFields: ['memo', 'pending_id', 'nickname', 'check_number', 'is_closed', 'retry_after_seconds'],
});
