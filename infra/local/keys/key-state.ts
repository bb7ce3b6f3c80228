import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';

/** Whether the key may be used. The operator can change it, to practise what the runbook says about a key. */
export interface KeyState {
  /** Why the key cannot be used now; null where it can. */
  readonly refusal: () => AwsAnswer;
  /** Answers a call about the key itself. */
  readonly call: (operation: string, request: KeyStateRequest) => AwsAnswer;
}

interface KeyStateRequest {
  readonly KeyId?: string;
  readonly PendingWindowInDays?: number;
}

type State = 'Enabled' | 'Disabled' | 'PendingDeletion';

const CHANGES: ReadonlyMap<string, { readonly from: readonly State[]; readonly to: State }> = new Map([
  ['EnableKey', { from: ['Enabled', 'Disabled'], to: 'Enabled' }],
  ['DisableKey', { from: ['Enabled', 'Disabled'], to: 'Disabled' }],
  ['ScheduleKeyDeletion', { from: ['Enabled', 'Disabled'], to: 'PendingDeletion' }],
  ['CancelKeyDeletion', { from: ['PendingDeletion'], to: 'Disabled' }],
]);

/** As KMS waits where the caller names no days. */
const WAIT_DAYS = 30;

const refused = (type: string, message: string): AwsAnswer => awsError(400, type, message);

/** A host starts with a key that may be used. */
export const createKeyState = (keyArn: string, now: () => number): KeyState => {
  const keyId = keyArn.slice(keyArn.lastIndexOf('/') + 1);
  let state: State = 'Enabled';
  let deletionDate: number | null = null;
  const about = () => ({ KeyId: keyId, KeyState: state, ...(deletionDate !== null && { DeletionDate: deletionDate }) });
  return {
    refusal: () => {
      if (state === 'Enabled') return null;
      return state === 'Disabled'
        ? refused('DisabledException', `${keyArn} is disabled.`)
        : refused('KMSInvalidStateException', `${keyArn} is pending deletion.`);
    },
    call: (operation, { KeyId: named = '', PendingWindowInDays: days = WAIT_DAYS }) => {
      if (operation === 'ListKeys') return ok({ Keys: [{ KeyId: keyId, KeyArn: keyArn }], Truncated: false });
      const change = CHANGES.get(operation);
      if (operation !== 'DescribeKey' && change === undefined) {
        return refused('UnsupportedOperationException', `The local host does not know kms:${operation}`);
      }
      if (named !== keyId && named !== keyArn) return refused('NotFoundException', `Key '${named}' does not exist`);
      if (change === undefined) return ok({ KeyMetadata: { ...about(), Arn: keyArn, Enabled: state === 'Enabled' } });
      if (!change.from.includes(state)) {
        return refused('KMSInvalidStateException', `${operation} is not possible while the key is ${state}.`);
      }
      state = change.to;
      deletionDate = state === 'PendingDeletion' ? (now() + days * DAY_MS) / SECOND_MS : null;
      return ok(about());
    },
  };
};
