import type { Changed } from '../../../lib/app/accounts/account-change.ts';
import { createManualAccount as create } from '../../../lib/app/accounts/create-manual-account.ts';
import { editAccount } from '../../../lib/app/accounts/edit-account.ts';
import { mergeAccounts as merge } from '../../../lib/app/accounts/merge-accounts.ts';
import { removeAccount } from '../../../lib/app/accounts/remove-account.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';
import { editsOf } from './account-edits.ts';
import { refusalOf } from './account-problems.ts';

const shown = (outcome: Changed | Parameters<typeof refusalOf>[0]) =>
  outcome.kind === 'refused' ? refusalOf(outcome) : { body: { account: presentAccount(outcome.found) } };

export const createManualAccount: WriteRun<'createManualAccount'> = async ({ body, skipWebhook }, caller, deps) => {
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const request = { user, client, isQuiet: skipWebhook || body.account.skip_webhook === true };
  return shown(await create(deps, request, editsOf(body.account)));
};

export const updateAccount: WriteRun<'updateAccount'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook || body.account.skip_webhook === true);
  return shown(await editAccount(deps, request, params.account_guid, editsOf(body.account)));
};

export const deleteManualAccount: WriteRun<'deleteManualAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const deleted = await removeAccount(deps, request, params.account_guid, 'deleted');
  return deleted.kind === 'refused' ? refusalOf(deleted) : { body: undefined };
};

export const blockAccount: WriteRun<'blockAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const blocked = await removeAccount(deps, request, params.account_guid, 'blocked');
  return blocked.kind === 'refused' ? refusalOf(blocked) : { body: {} };
};

export const mergeAccounts: WriteRun<'mergeAccounts'> = async ({ body, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  return shown(await merge(deps, request, body.accounts));
};
