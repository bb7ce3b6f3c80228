import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const client = tagged('client');
const connectors = tagged('connectors');
const user = tagged('user');
const sessions = tagged('sessions');
const users = tagged('users');
const apiToken = tagged('api token');

export const texts = {
  readClient: client({
    summary: 'Read the settings of the client',
    description: 'The settings hold for every user of the client.',
    answer: 'The client of the API key.',
  }),
  updateClient: client({
    summary: 'Update the settings of the client',
    description: 'Omitted fields keep their value. A change holds everywhere within five seconds.',
    answer: 'The client of the API key.',
  }),
  listConnectors: connectors({
    summary: 'List the connectors of this stage',
    description: 'Whether the client has each, and the settings that it has for it. Secrets are never shown.',
    answer: 'The connectors of this stage, by name.',
  }),
  updateConnector: connectors({
    summary: 'Set a connector for the client',
    description:
      'Omitted fields keep their value. Without is_enabled, a connector that the client sets for the first time ' +
      'is enabled. The members of a connector that is disabled stay readable, and none of them is refreshed.',
    answer: 'The connector as it is now.',
  }),
  resetConnector: connectors({
    summary: 'Take back what the client set for a connector',
    description: 'Its settings and secrets are deleted. The connector is as it is by default.',
    answer: 'The connector is as it is by default.',
  }),
  readUser: user({
    summary: 'Read the user of the session',
    description: 'The user as the app sees it; the partner reads it with its key at `GET /users/{id}`.',
    answer: 'The user.',
    source: ['nexus/reference/read-user', 'nexus/reference/users-overview'],
  }),
  createSession: sessions({
    summary: 'Exchange a one-time API token for a session token',
    description:
      'Starts an aggregation of the existing members of the user unless skip_aggregation is true. The body may be ' +
      'absent.',
    answer: 'The session. Its token is valid for 30 minutes after each call.',
    source: ['nexus/overview/index', 'nexus/verification/api-only', 'nexus/identity'],
  }),
  createUser: users({
    summary: 'Create a user',
    description: 'The partner chooses the identifier, by which it names the user in later calls.',
    answer: 'The user.',
    source: ['more-apis/mdx/mdx-real-time/reference/users/create-user'],
  }),
  listUsers: users({
    summary: 'List the users of the client',
    description: 'In the order of their guids. A page may hold fewer users than requested; `next` is null at the end.',
    answer: 'A page of users, and where the next one begins.',
  }),
  readUserRecord: users({
    summary: 'Read a user',
    description: 'The user as the partner keeps it, by the identifier of the partner.',
    answer: 'The user.',
    source: ['more-apis/mdx/mdx-real-time/reference/users/read-user'],
  }),
  updateUser: users({
    summary: 'Update a user',
    description: 'Omitted fields keep their value.',
    answer: 'The user.',
    source: ['more-apis/mdx/mdx-real-time/reference/users/update-user'],
  }),
  deleteUser: users({
    summary: 'Delete a user with its members and all their data',
    description: 'Sessions end at once. What is stored is gone, in the feed of events after two weeks.',
    answer: 'Deleted.',
    source: ['more-apis/mdx/mdx-real-time/reference/users/delete-user', 'nexus/overview/deleting-objects'],
  }),
  remapUserId: users({
    summary: 'Change the partner id of a user',
    description: 'Everything that belongs to the user stays; only the identifier of the partner changes.',
    answer: 'The user.',
    source: ['more-apis/mdx/mdx-real-time/reference/users/remap-user-id'],
  }),
  getApiToken: apiToken({
    summary: 'Get a one-time API token for a user',
    description: 'The token is valid for one use within ten minutes.',
    answer: 'Token issued.',
    source: ['sso/v3/reference/api-token/get-api-token', 'nexus'],
  }),
  deleteUserSessions: sessions({
    summary: 'End every session of a user',
    description: 'Calls with the tokens of these sessions get 401 from now on.',
    answer: 'Sessions ended.',
    source: ['inferred from an old public client'],
  }),
};
