import type { Api, Called } from '../calls.ts';
import type { Microdeposit } from '../wire.ts';

interface OneDeposit {
  readonly micro_deposit: Microdeposit;
}

/** The microdeposit as it stands afterwards, or the sentence that says why nobody knows. */
export type Told =
  | { readonly kind: 'told'; readonly deposit: Microdeposit }
  | { readonly kind: 'refused'; readonly notice: 'callFailed' | 'notAccepted' | 'deposit.gone' };

const CONFLICT = 409;
const NOT_FOUND = 404;

const toldBy = (called: Called<OneDeposit>): Told => {
  if (called.kind === 'ok') return { kind: 'told', deposit: called.body.micro_deposit };
  const { status } = called.refusal;
  if (status === NOT_FOUND) return { kind: 'refused', notice: 'deposit.gone' };
  return { kind: 'refused', notice: status === 0 || status >= 500 ? 'callFailed' : 'notAccepted' };
};

/** In dollars, with a point or a comma before the cents. */
const dollarsOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * Tells the amounts. Where none are awaited any more, another page has told them, or the first answer was lost: then it is
 * read how the microdeposit stands.
 */
export const tellAmounts = async (
  { guid }: Microdeposit,
  [first, second]: readonly [string, string],
  { send, read }: Pick<Api, 'send' | 'read'>,
): Promise<Told> => {
  const path = `micro_deposits/${guid}`;
  const body = { deposit_amount_1: dollarsOf(first), deposit_amount_2: dollarsOf(second) };
  const called = await send<OneDeposit>('PUT', path, body);
  const isLate = called.kind === 'refused' && called.refusal.status === CONFLICT;
  return toldBy(isLate ? await read<OneDeposit>(path) : called);
};
