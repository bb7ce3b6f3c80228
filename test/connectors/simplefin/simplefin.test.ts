import { create } from '../../../lib/connectors/simplefin/connector.ts';
import { SETUP_TOKEN_FIELD } from '../../../lib/connectors/simplefin/institution.ts';
import { manifest } from '../../../lib/connectors/simplefin/manifest.ts';
import { connectorConformance } from '../../support/conformance/conformance.ts';
import { simplefinFake } from './fake.ts';

connectorConformance({
  manifest,
  create,
  settings: (host) => ({ allowed_hosts: [host], allow_http: true }),
  fake: simplefinFake,
  calls: {
    claim: {
      matches: /^POST \/simplefin\/claim\//,
      isOnce: true,
      shows: {
        // Refused for good: the user makes another token.
        '400': 'DENIED',
        '404': 'DENIED',
        '409': 'DENIED',
        'a redirect': 'DENIED',
        'an HTML page with 200': 'DENIED',
        'an empty body': 'DENIED',
        'a body that is cut': 'DENIED',
        'a body of another shape': 'DENIED',
        'a body without end': 'DENIED',
        // The protocol says nothing of the type.
        'a body of another type': 'CONNECTED',
        // The token may be used up.
        '500': 'IMPAIRED',
        '503': 'IMPAIRED',
        'a body byte by byte': 'IMPAIRED',
        'a reset': 'IMPAIRED',
        'a lost answer': 'IMPAIRED',
        'no answer': 'IMPAIRED',
      },
    },
    accounts: { matches: /^GET \/simplefin\/accounts\?/ },
  },
  loginAt: (address) => ({ [SETUP_TOKEN_FIELD]: Buffer.from(address).toString('base64') }),
  accountTypes: ['CHECKING', 'SAVINGS', 'CREDIT_CARD', 'LOAN', 'MORTGAGE', 'INVESTMENT'],
  optionalFields: ['org_name', 'org_url', 'sfin_url', 'conn_id', 'transacted_at', 'connections', 'errlist'],
});
