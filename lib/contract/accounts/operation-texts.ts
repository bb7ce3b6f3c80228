import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const identity = tagged('identity');
const verification = tagged('verification');
const accounts = tagged('accounts');
const holdings = tagged('holdings');
const microdeposits = tagged('microdeposits');

export const texts = {
  listAccountOwners: identity({
    summary: 'List the account owners gathered for a member',
    description: 'The owners are there after an identification of the member; before it the list is empty.',
    answer: 'Owners.',
    source: ['nexus/reference/list-account-owners', 'nexus/reference/identity-overview'],
  }),
  readAccountNumbers: verification({
    summary: 'List the account numbers gathered for a member',
    description: 'The numbers are there after a verification of the member; before it the list is empty.',
    answer: 'Account numbers.',
    source: ['nexus/reference/read-account-numbers', 'nexus/reference/verification-overview'],
  }),
  readAccountNumbersByAccount: verification({
    summary: 'List the account numbers of one account',
    description: 'The numbers are there after a verification of the member; before it the list is empty.',
    answer: 'Account numbers.',
    source: ['nexus/reference/read-account-numbers-by-account'],
  }),
  listAccounts: accounts({
    summary: 'List all accounts',
    description:
      'Accounts of every member of the user, also those kept by hand. `use_case` leaves out accounts whose members have another use.',
    answer: 'Accounts.',
    source: ['list-all-accounts', 'member-use-cases'],
  }),
  listPartnerCreatedAccounts: accounts({
    summary: 'List accounts of members that the partner created',
    description: 'The same list, without the accounts of members that the user made.',
    answer: 'Accounts.',
    source: ['list-accounts-created-by-partner', 'member-use-cases'],
  }),
  listUserCreatedAccounts: accounts({
    summary: 'List accounts of members that the user created',
    description: 'The same list, without the accounts of members that the partner made.',
    answer: 'Accounts.',
    source: ['list-user-created-accounts', 'member-use-cases'],
  }),
  readAccount: accounts({
    summary: 'Read an account',
    description: 'Every field of the contract is there; a value that is not known is null.',
    answer: 'The account.',
    source: ['read-account'],
  }),
  listMemberAccounts: accounts({
    summary: 'List the accounts of a member',
    description: 'Accounts that came with this member alone.',
    answer: 'Accounts.',
    source: ['list-member-accounts'],
  }),
  listMonthlyAccountBalances: accounts({
    summary: 'List balances by month',
    description:
      'One entry for each month in the window up to the current month, oldest first. `balance` is the balance at ' +
      'the end of the month, calculated from the current balance. `transaction_total` is by how much the posted ' +
      'transactions of the month changed it.',
    answer: 'Balances, oldest month first.',
    source: ['list-account-balancesby-month'],
  }),
  listHoldings: holdings({
    summary: 'List all holdings',
    description:
      'Securities in the investment accounts of the user, as the last aggregation with holdings brought them.',
    answer: 'Holdings.',
    source: ['list-holdings', 'holdings-overview'],
  }),
  readHolding: holdings({
    summary: 'Read a holding',
    description: 'Every field of the contract is there; a value that is not known is null.',
    answer: 'The holding.',
    source: ['read-holding'],
  }),
  listMicrodeposits: microdeposits({
    summary: 'List the microdeposits of the user',
    description: 'Accounts that are or were proved by two small deposits.',
    answer: 'Microdeposits; each item has the root `micro_deposit`.',
    source: ['nexus/reference/list-microdeposits'],
  }),
  readMicrodeposit: microdeposits({
    summary: 'Read a microdeposit',
    description: 'The status says whether deposits are on their way, wait for their amounts, or are proved.',
    answer: 'The microdeposit.',
    source: ['nexus/reference/read-microdeposit'],
  }),
  createManualAccount: accounts({
    summary: 'Create a manual account',
    description:
      'The account belongs to the member of the Manual Institution. That member is created with the first manual ' +
      'account and is never aggregated.',
    answer: 'The account after the change.',
    source: ['create-manual-accounts'],
  }),
  updateAccount: accounts({
    summary: 'Update an account',
    description:
      'Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after ' +
      'later refreshes; null removes it. Manual accounts and others have the same fields.',
    answer: 'The account after the change.',
    source: ['update-account', 'webhooks'],
  }),
  deleteManualAccount: accounts({
    summary: 'Delete a manual account',
    description: 'Also deletes its transactions. An account of a connection cannot be deleted, only blocked.',
    answer: 'Deleted.',
    source: ['delete-a-manual-account'],
  }),
  mergeAccounts: accounts({
    summary: 'Merge two duplicate accounts',
    description:
      'The order does not matter. An account of a partner-managed member survives, else an account of a ' +
      'connection, else the older account. The data of the other account are listed under the survivor, also ' +
      'those of later refreshes.',
    answer: 'The account that survives.',
    source: ['merge-duplicate-accounts'],
  }),
  blockAccount: accounts({
    summary: 'Block an account and erase its data',
    description: 'Its transactions and holdings are deleted at once. No refresh brings the account back.',
    answer: 'Blocked; the body is an empty object.',
    source: ['block-account', 'deleting-objects'],
  }),
  updateHolding: holdings({
    summary: 'Update a holding',
    description:
      'Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after ' +
      'later refreshes; null removes it.',
    answer: 'The holding after the change.',
    source: ['update-holding'],
  }),
  createMicrodeposit: microdeposits({
    summary: 'Create or pre-initiate a microdeposit',
    description:
      'With the account fields the microdeposit starts as INITIATED and two small deposits are sent. With names ' +
      'and email only it starts as PREINITIATED. Within 24 hours three microdeposits to one account and ten for ' +
      'one user are allowed, whatever their outcome. Further calls get 429 with Retry-After.',
    answer: 'The microdeposit.',
    source: ['nexus/reference/create-microdeposit', 'nexus/microdeposits/api-testing'],
  }),
  verifyMicrodeposit: microdeposits({
    summary: 'Submit the two deposited amounts',
    description:
      'Allowed while the microdeposit is DEPOSITED or DENIED; otherwise the answer is 409. Wrong amounts set it ' +
      'to DENIED, and to PREVENTED the third time. The order of the amounts does not matter.',
    answer: 'The microdeposit.',
    source: ['nexus/reference/verify-microdeposit'],
  }),
  deleteMicrodeposit: microdeposits({
    summary: 'Delete a microdeposit',
    description: 'The proof of the account ends, at whatever state it was.',
    answer: 'Deleted; the body is an empty object.',
    source: ['nexus/reference/delete-microdeposit'],
  }),
};
