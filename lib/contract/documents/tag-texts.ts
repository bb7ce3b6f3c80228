interface TagGroup {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The tags of the operations in the order in which an integration meets them, in groups, with what each is about. */
export const TAG_GROUPS: readonly TagGroup[] = [
  {
    name: 'Begin',
    tags: {
      users: 'The users of a client, kept by the server of the partner with its API key.',
      'api token': 'A token that the server of the partner gets for one user, and hands to its app.',
      sessions: 'The session that an app gets for an API token, valid for 30 minutes after each call.',
      user: 'What the service knows of the user of the session.',
      health: 'Whether the service answers.',
    },
  },
  {
    name: 'Connect',
    tags: {
      institutions: 'Banks and other places to connect, with the fields of their login forms.',
      members: 'The connections of a user to institutions: making, refreshing, answering questions, ending.',
      'member credentials': 'Fields of the login form of a member, and new answers to them.',
      oauth: 'Members whose users consent on a page of the institution.',
      jobs: 'What a member fetched or is fetching, and the questions that wait for an answer.',
      widgets: 'Pages of the service in which users connect and look after their members.',
      imports: 'Files of a bank that a user brings by hand.',
    },
  },
  {
    name: 'Money',
    tags: {
      accounts: 'Accounts of a user, from institutions, from files and kept by hand.',
      holdings: 'Securities in investment accounts.',
      transactions: 'Rows of the accounts: lists, edits, splits, rows kept by hand, clean-up of foreign rows.',
      categories: 'Default categories and those of the user, and totals by category.',
      tags: 'Words that a user puts on transactions.',
      'transaction rules': 'Rules by which later transactions get a description or a category.',
      merchants: 'Merchants and their shops, as they were recognised in transactions.',
    },
  },
  {
    name: 'Plan',
    tags: {
      budgets: 'Limits for the spending of a month by category.',
      goals: 'What a user saves for or pays off, and when it will be reached.',
      'monthly cash flow profile': 'What a month leaves for goals.',
      'repeating transactions': 'Bills, subscriptions and income that were found to repeat.',
      'scheduled payments': 'Payments and income that are expected.',
      'spending plan': 'A plan of income and expenses with one iteration for each month.',
      beats: 'What was found in the rows of a user, in sentences.',
      insights: 'The same findings, in the form of the Insights API, with what they are about.',
      notifications: 'What a user wants to be told, and the words for each channel.',
    },
  },
  {
    name: 'Verify',
    tags: {
      verification: 'Full account numbers, for payments.',
      identity: 'Names and addresses of the owners of accounts.',
      'extended transaction history': 'Transactions further back than an aggregation fetches them.',
      microdeposits: 'Proof of an account by two small deposits.',
    },
  },
  {
    name: 'Operate',
    tags: {
      client: 'Settings of the client whose key makes the call.',
      connectors: 'The upstreams of the stage, and what the client has set for each.',
      'webhook endpoints': 'Addresses to which the service sends events, their keys, deliveries and replays.',
      events: 'The same events to read in order, and the way of each to its receivers.',
      upstream: 'Hints of upstreams that there are new data.',
      sandbox: 'Events on demand, for members of the sandbox bank.',
      webhooks: 'Events that the service sends to webhook endpoints.',
    },
  },
];

const TAGS: Readonly<Record<string, string>> = Object.assign({}, ...TAG_GROUPS.map(({ tags }) => tags));

export const tagsInOrder = Object.entries(TAGS).map(([name, description]) => ({ name, description }));

/** For readers of the document that show groups. */
export const tagGroups = TAG_GROUPS.map(({ name, tags }) => ({ name, tags: Object.keys(tags) }));
