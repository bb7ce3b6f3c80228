// Node 20 or later: node script.mjs. Connects a member at the sandbox bank and prints its last transactions.
import { createClient, TributaryError } from '@tributary-data/tributary/client';

const baseUrl = process.env.TRIBUTARY_URL ?? 'http://127.0.0.1:3000';
const client = createClient({ baseUrl, apiKey: process.env.TRIBUTARY_API_KEY ?? 'local-client-key' });

try {
  const { user } = await client.createUser({ body: { user: { id: `script-${Date.now()}` } } });
  const session = client.session(user.id);
  const [bank] = (await session.searchInstitutions({ body: { institution: { name: 'MX Bank' } } })).institutions;
  const { credentials } = await session.listInstitutionCredentials({ institution_guid: bank.guid });
  const login = credentials.map(({ guid, field_name }) => ({ guid, value: field_name === 'LOGIN' ? 'mxuser' : 'any' }));
  const { member } = await session.createMember({
    body: { member: { institution_guid: bank.guid, credentials: login, skip_aggregation: true } },
  });
  const { outcome } = await session.refreshAndWait(member.guid);
  console.log(`${bank.name}: ${outcome}`);
  for await (const { date, amount, description, transaction_type_name: type } of session.listTransactions.all())
    console.log(date, type === 'DEBIT' ? -(amount ?? 0) : amount, description);
} catch (error) {
  if (!(error instanceof TributaryError)) throw error;
  console.error(`${error.message} (${error.status}, ${error.code})`);
  process.exitCode = 1;
}
