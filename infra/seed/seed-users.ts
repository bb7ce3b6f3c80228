import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Client, Member, Session } from '@tributary-data/tributary/client';
import { TributaryError } from '@tributary-data/tributary/client';

/** Everything here is looked for first and made only where it is absent, so that a second run makes nothing twice. */

const VALUE_TAKEN = 4090;
const PASSWORD = 'any';
const BANK = 'MX Bank';
const OAUTH_BANK = 'MX Bank (OAuth)';
const FILES = 'File import';
/** Ids of the contract. */
const PROPERTY = 8;
const CASH = 9;
const DEBIT = 2;
const IN_APP = 4;

export type Tell = (line: string) => void;

/** A user with members, accounts and a plan for every page. */
export const seedAda = async (client: Client, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-ada', 'Ada');
  await connect(session, BANK, 'sandbox-everything', PASSWORD, tell);
  await connect(session, 'Tributary Sandbox Bank', 'sandbox-beats', PASSWORD, tell);
  const cash = await manualAccount(session, { name: 'Cash', account_type: CASH, balance: 120 });
  await manualAccount(session, { name: 'Bicycle', account_type: PROPERTY, balance: 900 });
  await plan(session, cash);
  await tagAndRule(session);
  const { notifications } = await session.listNotifications();
  const subject = 'Welcome to Tributary';
  if (!notifications.some((each) => each.subject === subject)) {
    const { notification } = await session.createNotification({ body: { notification: { subject } } });
    await session.createDeliverable({
      notification_guid: notification.guid,
      body: { deliverable: { channel: IN_APP, content: subject } },
    });
  }
};

/** A user whose members want something: an answer, another password, a consent; and one that lacks an account. */
export const seedBen = async (client: Client, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-ben', 'Ben');
  await connect(session, BANK, 'mxuser', PASSWORD, tell);
  await connect(session, BANK, 'seed-asks', 'challenge', tell);
  await connect(session, BANK, 'seed-denied', 'INVALID', tell);
  await connect(session, BANK, 'mxuser+fail-account', PASSWORD, tell);
  await awaitConsent(session, tell);
};

/** A user without a bank: one account by hand, and one from a file. */
export const seedCleo = async (client: Client, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-cleo', 'Cleo');
  const wallet = await manualAccount(session, { name: 'Wallet', account_type: CASH, balance: 45 });
  const { transactions } = await session.listAccountTransactions({ account_guid: wallet.guid });
  if (transactions.length === 0) {
    const transaction = {
      amount: 12.5,
      date: new Date().toISOString().slice(0, 10),
      description: 'Bakery',
      transaction_type: DEBIT,
    } as const;
    await session.createManualTransaction({ account_guid: wallet.guid, body: { transaction } });
  }
  const found = await memberMarked(session, 'seed file');
  if (found !== undefined) return;
  const institution_guid = await institutionNamed(session, FILES);
  const { member } = await session.createMember({ body: { member: { institution_guid, metadata: 'seed file' } } });
  const body = new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'files', 'january.ofx')));
  await session.createImport({ member_guid: member.guid, body, file_name: 'january.ofx' });
  tell(`seed-cleo: january.ofx imported into ${member.guid}`);
};

const sessionOf = async (client: Client, id: string, firstName: string): Promise<Session> => {
  await client.createUser({ body: { user: { id, first_name: firstName } } }).catch((error: unknown) => {
    if (!(error instanceof TributaryError) || error.code !== VALUE_TAKEN) throw error;
  });
  return client.session(id);
};

const memberMarked = async (session: Session, metadata: string): Promise<Member | undefined> => {
  for await (const member of session.listMembers.all()) if (member.metadata === metadata) return member;
  return undefined;
};

const institutionNamed = async (session: Session, name: string): Promise<string> => {
  const { institutions } = await session.searchInstitutions({ body: { institution: { name } } });
  const found = institutions.find((each) => each.name === name);
  if (found === undefined)
    throw new Error(`The service has no institution ${name}: the data are made for the local host`);
  return found.guid;
};

/** Connects a login of the sandbox bank and waits for the end of its job, or for its question. */
const connect = async (session: Session, bank: string, login: string, password: string, tell: Tell): Promise<void> => {
  const metadata = `seed ${login}`;
  if ((await memberMarked(session, metadata)) !== undefined) return;
  const institution_guid = await institutionNamed(session, bank);
  const { credentials } = await session.listInstitutionCredentials({ institution_guid });
  const values = credentials.map(({ guid, field_name }) => ({
    guid,
    value: field_name === 'LOGIN' ? login : password,
  }));
  const { member } = await session.createMember({
    body: { member: { institution_guid, credentials: values, metadata, skip_aggregation: true } },
  });
  const { outcome } = await session.refreshAndWait(member.guid);
  tell(`${login} at ${bank}: ${outcome}`);
};

/** The user of this member has not been at the page of the bank yet. */
const awaitConsent = async (session: Session, tell: Tell): Promise<void> => {
  const metadata = 'seed consent';
  if ((await memberMarked(session, metadata)) !== undefined) return;
  const institution_guid = await institutionNamed(session, OAUTH_BANK);
  await session.createMember({ body: { member: { institution_guid, is_oauth: true, metadata } } });
  tell(`consent at ${OAUTH_BANK}: pending`);
};

type ManualAccount = Parameters<Session['createManualAccount']>[0]['body']['account'];

const manualAccount = async (session: Session, wanted: ManualAccount): Promise<Account> => {
  for await (const account of session.listAccounts.all()) if (account.name === wanted.name) return account;
  return (await session.createManualAccount({ body: { account: wanted } })).account;
};

const plan = async (session: Session, account: Account): Promise<void> => {
  await session.updateMonthlyCashFlowProfile({
    body: { monthly_cash_flow_profile: { goals_contribution: 250, uses_estimated_goals_contribution: false } },
  });
  if ((await session.listBudgets()).budgets.length === 0) await session.generateBudgets();
  if ((await session.listSpendingPlans()).spending_plans.length === 0) await session.createSpendingPlan();
  const name = 'Summer in the mountains';
  if ((await session.listGoals()).goals.some((goal) => goal.name === name)) return;
  const goal = {
    name,
    account_guid: account.guid,
    amount: 2_000,
    goal_type_name: 'SAVE_AMOUNT',
    meta_type_name: 'VACATION',
  } as const;
  await session.createGoal({ body: { goal } });
};

const tagAndRule = async (session: Session): Promise<void> => {
  const name = 'Shared';
  const found = (await session.listTags()).tags.find((tag) => tag.name === name);
  const tag = found ?? (await session.createTag({ body: { tag: { name } } })).tag;
  const { taggings } = await session.listTaggings();
  const { transactions } = await session.listTransactions();
  const [first] = transactions;
  if (first === undefined) return;
  if (!taggings.some(({ tag_guid }) => tag_guid === tag.guid)) {
    await session.createTagging({ body: { tagging: { tag_guid: tag.guid, transaction_guid: first.guid } } });
  }
  const description = 'My favourite shop';
  const { transaction_rules: rules } = await session.listTransactionRules();
  if (rules.some((rule) => rule.description === description)) return;
  const bought = transactions.find((each) => each.category_guid !== null && each.description !== null);
  if (bought?.category_guid == null || bought.description === null) return;
  const transaction_rule = { category_guid: bought.category_guid, description, match_description: bought.description };
  await session.createTransactionRule({ body: { transaction_rule } });
};
