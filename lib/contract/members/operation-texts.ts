import { tagged } from '../operation-text.ts';

const MEMBER_AS_IT_IS = 'The member, in its state right after the request.';

/** What readers are told of the operations of this room. Functions never load it. */

const memberCredentials = tagged('member credentials');
const members = tagged('members');
const oauth = tagged('oauth');

export const texts = {
  listMemberCredentials: memberCredentials({
    summary: 'List the credentials needed to update a member',
    description: 'For a form with which the user gives a new login. What was typed before is never shown.',
    answer: 'The fields of the login form, without stored values.',
    source: ['nexus/reference/list-member-credentials'],
  }),
  listMemberCredentialsSingularPath: memberCredentials({
    summary: 'List the credentials needed to update a member (path as in the reference)',
    description: 'The same answer as `GET /members/{member_guid}/credentials`.',
    answer: 'The fields of the login form, without stored values.',
    source: ['nexus/reference/list-member-credentials'],
  }),
  listMembers: members({
    summary: 'List the members of the user',
    description: 'One entry for each connection of the user to an institution, with how it stands.',
    answer: 'Members.',
    source: ['nexus/reference/list-members', 'nexus/member-use-cases'],
  }),
  readMember: members({
    summary: 'Read one member',
    description: 'Poll this while a job runs. Wait at least 3 seconds between calls.',
    answer: MEMBER_AS_IT_IS,
    source: ['nexus/reference/read-member', 'atrium/reference/members/read-member-connection-status'],
  }),
  listMemberChallenges: members({
    summary: 'List the MFA challenges that await an answer',
    description: 'Empty while the member is not CHALLENGED.',
    answer: 'Challenges.',
    source: ['nexus/reference/list-member-challenges'],
  }),
  listMemberJobs: members({
    summary: 'List the jobs of a member with their steps and the outcome of each account',
    description:
      'The answer tells a person at support what happened: each state with its time, and what came of each account.',
    answer: 'Jobs, newest first.',
  }),
  returnFromOAuth: oauth({
    summary: 'Receive the browser from the consent page of an institution',
    description:
      'The first return with a state counts; later ones get the same outcome. Redirects the browser to the ' +
      'address that the app gave, with status, member_guid and error_reason in the query, or to a page that shows ' +
      'the outcome. is_pending=true with status=success means that the user has consented, and that the ' +
      'institution has not confirmed it within five seconds; the connection_status of the member then shows the ' +
      'outcome.',
    answer: 'Redirect to the app, or to a page that shows the outcome.',
  }),
  showOAuthOutcome: oauth({
    summary: 'Show the outcome of connecting by OAuth',
    description: 'The page on which the window of the consent ends where the member has no redirect address.',
    answer: 'An HTML page.',
  }),
  generateOAuthWindowUri: members({
    summary: 'Generate a fresh one-time OAuth address',
    description:
      'The address works once, for 30 minutes. If the member does not use OAuth, the answer is 400. The list of ' +
      'OAuth states says what came of it.',
    answer: 'Address generated.',
    source: ['nexus/reference/generate-o-auth-window-uri'],
  }),
  listOAuthStates: members({
    summary: 'List what came of the OAuth addresses of a member',
    description:
      'One state for each address that was made, newest first, at most ten; each is listed until 30 minutes after ' +
      'its end. Poll this while the user is at the institution, and wait at least 3 seconds between calls. A ' +
      'denial and a failure show here also where the member keeps an earlier consent. After a success the ' +
      'connection_status of the member goes on.',
    answer: 'OAuth states, newest first.',
  }),
  createMember: members({
    summary: 'Create a member',
    description:
      'Starts an aggregation unless skip_aggregation is true. A login that a member of the user has at the ' +
      'institution already is refused with 422, code 4220; member_guid beside the error names that member, which ' +
      'can be updated instead.',
    answer: 'Member created.',
    source: [
      'nexus/reference/create-member',
      'nexus/create-new-member',
      'nexus/overview/errors',
      'nexus/member-use-cases',
    ],
  }),
  updateMember: members({
    summary: 'Update credentials or attributes of a member',
    description:
      'Omitted fields keep their value. New credentials start an aggregation unless skip_aggregation is true or a ' +
      'job is already running. Old clients may also answer a challenge by this call. If the institution has ' +
      'asked for a pause, new credentials are stored and tried after the pause; Tributary-Refresh says after how ' +
      'many seconds. With another institution_guid, credentials are those for it, and the member moves there with ' +
      'all its data. It keeps its earlier connection until the new one has brought data, and has it again where ' +
      'the job ends without any.',
    answer: MEMBER_AS_IT_IS,
    source: ['nexus/reference/update-member', 'nexus/member-use-cases'],
  }),
  joinMember: members({
    summary: 'Join another member into this one',
    description:
      'For two members of the institution File import into which the same files were imported. All accounts and ' +
      'transactions of both are those of this member from then on, each once, with their guids and with what the ' +
      'user changed. from_member_guid is deleted. This cannot be undone. Of a transaction that both had, the guid ' +
      'of this member stays; a call with the other guid finds it too. The same call again answers the same.',
    answer: 'The member with everything that both had.',
  }),
  deleteMember: members({
    summary: 'Delete a member and everything under it',
    description: 'Credentials are destroyed at once. The data can no longer be read, and are purged after 14 days.',
    answer: 'Deleted; the body is an empty object.',
    source: ['nexus/reference/delete-member', 'nexus/overview/deleting-objects', 'nexus/overview/errors'],
  }),
  createMemberCredentials: memberCredentials({
    summary: 'Store one member credential',
    description: 'Stores the answer to one field of the login form. The next refresh uses it.',
    answer: 'Credential stored.',
    source: ['nexus/reference/create-member-credentials'],
  }),
};
