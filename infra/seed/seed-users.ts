import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Client, Session } from '@tributary-data/tributary/client';
import { seedBudget } from './seed-budget.ts';
import { seedConsents } from './seed-consents.ts';
import { connectLogin, institutionNamed, memberMarked, sessionOf, type Tell } from './seed-members.ts';

/** Everything here is looked for first and made only where it is absent, so that a second run makes nothing twice. */

const PASSWORD = 'any';
const BANK = 'MX Bank';
const FILES = 'File import';
/** Ids of the contract. */
const PROPERTY = 8;
const CASH = 9;
const DEBIT = 2;
const IN_APP = 4;

/** A user with members, accounts and a plan for every page. */
export const seedAda = async (client: Client, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-ada', 'Ada');
  await Promise.all([
    connect(session, tell, { bank: BANK, login: 'sandbox-everything', password: PASSWORD }),
    connect(session, tell, { bank: 'Tributary Sandbox Bank', login: 'sandbox-beats', password: PASSWORD }),
  ]);
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

/**
 * A user whose members want something: an answer, another password, a consent that is open, and one that was denied. One
 * lacks an account, and one counts its requests.
 */
export const seedBen = async (client: Client, simplefinUrl: string, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-ben', 'Ben');
  await Promise.all([
    connect(session, tell, { bank: BANK, login: 'mxuser', password: PASSWORD }),
    connect(session, tell, { bank: BANK, login: 'seed-asks', password: 'challenge' }),
    connect(session, tell, { bank: BANK, login: 'seed-denied', password: 'INVALID' }),
    connect(session, tell, { bank: BANK, login: 'mxuser+fail-account', password: PASSWORD }),
    seedConsents(session, tell),
    seedBudget(session, simplefinUrl, tell),
  ]);
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
  const body = new Uint8Array(
    readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'examples', 'files', 'january.ofx')),
  );
  await session.createImport({ member_guid: member.guid, body, file_name: 'january.ofx' });
  tell(`seed-cleo: january.ofx imported into ${member.guid}`);
};

interface Login {
  /** The name of the institution. */
  readonly bank: string;
  readonly login: string;
  readonly password: string;
}

const connect = async (session: Session, tell: Tell, { bank, login, password }: Login): Promise<void> => {
  const metadata = `seed ${login}`;
  if ((await memberMarked(session, metadata)) !== undefined) return;
  const answerTo = (field: string | null): string => (field === 'LOGIN' ? login : password);
  const outcome = await connectLogin(session, { institution: bank, answerTo, metadata });
  tell(`${login} at ${bank}: ${outcome}`);
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
