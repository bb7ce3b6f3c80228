import type { First } from '../session.ts';
import type { Institution } from '../wire.ts';
import { consentStep, isFileImport, openMember } from './member-turns.ts';
import { type Context, nameOf, type State, type Step, type Turn } from './step.ts';
import { go } from './turn.ts';

/** Where a new connection to an institution begins. */
export const stepOf = (institution: Institution): Step => {
  if (isFileImport(institution)) return { kind: 'file', institution, member: null, given: [] };
  return institution.supports_oauth === true
    ? consentStep(institution, null)
    : { kind: 'credentials', institution, member: null };
};

const BEFORE: State = {
  step: { kind: 'closed', reason: 'gone' },
  fields: [],
  visit: 0,
  round: 0,
  isBusy: false,
  notice: null,
};

const openFirst = ({ options }: Context, first: First): Turn => {
  switch (first.kind) {
    case 'institutions':
      return go(BEFORE, { kind: 'search' });
    case 'institution':
      return go(BEFORE, stepOf(first.institution), { fields: first.credentials });
    case 'member':
      return openMember(BEFORE, first, options.update_credentials);
    case 'microdeposit':
      return go(BEFORE, { kind: 'microdeposit', deposit: first.micro_deposit });
    case 'members':
      return go(BEFORE, { kind: 'members' });
    case 'gone':
      return go(BEFORE, { kind: 'closed', reason: 'missing' });
  }
};

/** What the page shows first. */
export const start = (context: Context, first: First): Turn => {
  const turn = openFirst(context, first);
  const initial_step = nameOf(turn.state.step);
  return initial_step === null || context.widget !== 'connect_widget'
    ? turn
    : { ...turn, messages: [{ name: 'connect/loaded', fields: { initial_step } }] };
};
