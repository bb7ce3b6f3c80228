import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['ConnectionStatusEvent'],
    properties: {
      action: 'What the event tells: always `CHANGED`, as the member entered another status.',
      connection_status: 'Status that the member entered, one of those that its user can act on.',
      connection_status_id: 'Number of the status that the member entered.',
    },
  },
  {
    of: ['Job', 'MemberJob', 'JobStatusEvent.job', 'JobStatusEvent', 'MemberJob.asked', 'MemberJob.steps[]'],
    properties: {
      account_outcomes: 'What came of each account of the upstream.',
      asked: 'Parts of the data that the job was asked for.',
      at: 'Time when the job came to this state.',
      error_message: 'Why the job failed, in words that can be shown to the user; null if it did not.',
      error_message_code: 'Code of the reason why the job failed; null if it did not.',
      finished_at: 'Time when the job ended; null while it runs.',
      include_holdings: 'Whether the job was asked for holdings.',
      include_transactions: 'Whether the job was asked for transactions.',
      is_authenticated: 'True once the institution accepted the login.',
      job: 'The job in its new state.',
      kind: 'What the job fetches, such as an aggregation, balances or account numbers.',
      origin: 'Who wanted the job: the user, the partner, the background or the upstream.',
      started_at: 'Time when the job began to work; null while it waits.',
      status: 'State of the job as a number.',
      status_name: 'State of the job, such as COMPLETED once its data are stored.',
      steps: 'States that the job went through, with their times, the earliest first.',
    },
  },
  {
    of: ['AccountOutcome', 'JobNotice'],
    properties: {
      code: 'Code of the notice at the upstream, for programs.',
      failure: 'Why the data of the account were not stored; null if they were.',
      institution_name: 'Bank that it is about, where one connection has several; otherwise null.',
      name: 'Name of the account at the upstream.',
      outcome: 'Whether the data of the account were stored (committed) or not (failed).',
      rounded_count: 'How many amounts were finer than the smallest unit of their currency, and were rounded.',
      served_from: 'First day of the transactions that the upstream served.',
      served_to: 'Last day of the transactions that the upstream served.',
      text: 'Words of the upstream for its users, without markup.',
    },
  },
  {
    of: ['AggregationEvent', 'HistoryEvent', 'BalanceEvent', 'VerificationEvent'],
    properties: {
      accounts: 'Accounts of which the numbers were fetched.',
      accounts_created_count: 'How many accounts the job brought for the first time.',
      accounts_updated_count: 'How many accounts the job changed.',
      action: 'What the event tells: always `member_data_updated`.',
      began_at: 'Time when the job began; nothing that it changed is older.',
      completed_at: 'Time when everything that the job brought was stored.',
      completed_on: 'Day when everything that the job brought was stored.',
      events_path: 'Path of the feed from the begin of the job on, for the key of the client.',
      holdings_created_count: 'How many holdings the job brought for the first time.',
      holdings_deleted_count: 'How many holdings were gone at the institution.',
      holdings_updated_count: 'How many holdings the job changed.',
      is_background: 'True if the daily refresh began the job, and no user or partner.',
      transactions_created_count: 'How many transactions the job brought for the first time.',
      transactions_deleted_count: 'How many transactions the job removed, such as pending ones that vanished.',
      transactions_path: 'Path that lists the created and updated rows, for a session of the user.',
      transactions_updated_count: 'How many transactions the job changed.',
    },
  },
  {
    of: [
      'AggregateOptions',
      'IncludeTransactionsOption',
      'SessionCreateRequestBody',
      'SessionCreateRequestBody.session',
    ],
    properties: {
      include_holdings: 'True fetches holdings too.',
      include_transactions: 'True fetches transactions too.',
      session: 'Wishes for the new session; an empty object is enough.',
      skip_aggregation: 'True starts no refresh of the members of the user with the session.',
    },
  },
];
