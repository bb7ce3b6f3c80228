import { eventually } from './widget.ts';
import { advance, type User } from './world.ts';

/** What the sandbox bank sends to each account. */
export const DEPOSIT_AMOUNTS = ['0.09', '0.02'] as const;

const HOLDER = { first_name: 'Zerline', last_name: 'Tannen', email: 'zerline@example.com' };
const ACCOUNT = { account_number: '3333000108', routing_number: '091000019', account_type: 1 };

interface OneDeposit {
  readonly micro_deposit: { readonly guid: string; readonly status_name: string };
}

/** Deposits that an app has asked for, and that are not sent yet. */
export const orderDeposit = async ({ session }: User): Promise<string> => {
  const { micro_deposit } = await session<OneDeposit>('POST', '/micro_deposits', {
    micro_deposit: { ...HOLDER, ...ACCOUNT },
  });
  return micro_deposit.guid;
};

/** Moves the clock until the deposits have arrived. */
export const arrivalOf = (user: User, guid: string): Promise<true> =>
  eventually('the deposits have arrived', async () => {
    await advance(60);
    const { micro_deposit } = await user.session<OneDeposit>('GET', `/micro_deposits/${guid}`);
    return micro_deposit.status_name === 'DEPOSITED';
  });

export const depositedBy = async (user: User): Promise<string> => {
  const guid = await orderDeposit(user);
  await arrivalOf(user, guid);
  return guid;
};
