import type { Message } from '../messages.ts';
import type { Microdeposit } from '../wire.ts';

/** What is shown of a microdeposit, by the names of MX's pages. */
type View = 'verifyDeposits' | 'comeBack' | 'verified' | 'errors';

export const viewOf = ({ status_name: status }: Microdeposit): View => {
  switch (status) {
    case 'DEPOSITED':
    case 'DENIED':
      return 'verifyDeposits';
    case 'PREINITIATED':
    case 'INITIATED':
    case 'REQUESTED':
      return 'comeBack';
    case 'VERIFIED':
      return 'verified';
    case 'ERRORED':
    case 'PREVENTED':
    case 'CONFLICTED':
    case 'REJECTED':
      return 'errors';
  }
};

/** What the host is told when the page opens at a microdeposit. */
export const openedAt = (deposit: Microdeposit): Message => ({
  name: 'connect/microdeposits/loaded',
  fields: { initial_step: viewOf(deposit) },
});

/** What the host is told of a microdeposit that is shown; null where there is nothing to tell. */
export const shownAs = (deposit: Microdeposit): Message | null =>
  viewOf(deposit) === 'verified'
    ? { name: 'connect/microdeposits/verified', fields: { microdeposit_guid: deposit.guid } }
    : null;

/** What the button at the end tells the host. */
export const primaryAction = (deposit: Microdeposit): Message => {
  const { guid, status_name: status } = deposit;
  switch (viewOf(deposit)) {
    case 'verified':
      return { name: 'connect/microdeposits/verified/primaryAction', fields: {} };
    case 'errors':
      return { name: 'connect/microdeposits/error/primaryAction', fields: { guid, status } };
    case 'comeBack':
    case 'verifyDeposits':
      return { name: 'connect/microdeposits/comeBack/primaryAction', fields: {} };
  }
};

/** Why the deposits led to nothing. */
export const failureOf = ({ status_name: status }: Microdeposit) => {
  switch (status) {
    case 'PREVENTED':
      return 'deposit.prevented';
    case 'REJECTED':
      return 'deposit.rejected';
    case 'CONFLICTED':
      return 'deposit.conflicted';
    case 'PREINITIATED':
    case 'INITIATED':
    case 'REQUESTED':
    case 'DEPOSITED':
    case 'DENIED':
    case 'VERIFIED':
    case 'ERRORED':
      return 'deposit.errored';
  }
};
