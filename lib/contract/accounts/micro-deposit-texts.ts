import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['MicroDeposit', 'MicroDepositCreateRequest', 'MicroDepositEvent.micro_deposit'],
    properties: {
      account_name: 'Name of the account that the user recognises it by.',
      account_number: 'Number of the account that the deposits go to, 4 to 17 digits.',
      account_type: 'Kind of the account that the deposits go to: 1 CHECKING, 2 SAVINGS.',
      account_type_name: 'Name of the kind of the account that the deposits go to.',
      email: 'E-mail address of the holder of the account.',
      error_code: 'Code of the reason why the deposits failed; null if they did not.',
      first_name: 'Given name of the holder of the account.',
      institution_name: 'Name of the institution that the routing number belongs to.',
      last_name: 'Family name of the holder of the account.',
      routing_number: 'Nine digits that name the institution in the payment system.',
      status: 'Number of the state of the verification, such as 3 once the user gave both amounts right.',
      status_name: 'How far the verification is, such as VERIFIED once the user gave both amounts right.',
      tries_left: 'How often wrong amounts may still be given, 3 at first; at 0 the microdeposit is PREVENTED.',
      verified_at: 'Time when the user gave both amounts right; null until then.',
    },
  },
  {
    of: ['MicroDepositVerifyRequest', 'MicroDepositEvent'],
    properties: {
      action: 'Whether the microdeposit is new (created) or its status changed (updated).',
      deposit_amount_1: 'One of the two amounts that arrived, in dollars. The order of the two does not matter.',
      deposit_amount_2: 'The other of the two amounts that arrived, in dollars.',
      micro_deposit: 'The verification by deposits, after the change.',
      version: 'Version of the form of this event.',
    },
  },
];
