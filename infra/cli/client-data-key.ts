import { type DataKeyRotated, rotateDataKey } from '../../lib/app/users/rotate-data-key.ts';
import { DATA_KEY_UNUSED_MS, LATER_DATA_KEYS_MAX } from '../../lib/domain/kernel/data-keys.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { MINUTE_MS, toTimestamp } from '../../lib/domain/kernel/time.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { generateWrappedDataKey } from '../../lib/runtime/data-keys.ts';
import { createDataKeyStore } from '../../lib/store/users/data-key-store.ts';
import { atMost, clientFrom, noSuchClient } from './client-operands.ts';
import { keyOf, openTarget, TARGET_OPTIONS, type Target, targetWithKeyFrom } from './client-target.ts';
import { parseOptions, UsageError } from './usage.ts';

export const DATA_KEY_USAGE = `       npm run client -- data-key rotate CLIENT TARGET

Gives a client a new data key, which encrypts what is stored from ${DATA_KEY_UNUSED_MS / MINUTE_MS} minutes later on. What was encrypted before stays
readable with its own key. At most ${LATER_DATA_KEYS_MAX} times for a client. Earlier releases cannot read what is encrypted after it.`;

export interface DataKeyRotation {
  readonly clientGuid: Guid<'CLT'>;
  readonly target: Target;
}

export const dataKeyRotationFrom = ([verb, ...rest]: readonly string[]): DataKeyRotation => {
  if (verb !== 'rotate') throw new UsageError('Say what to do with the data key: rotate');
  const { values, positionals } = parseOptions(rest, TARGET_OPTIONS);
  const clientGuid = clientFrom(atMost(positionals, 1));
  return { clientGuid, target: targetWithKeyFrom(values) };
};

export const runDataKey = async (args: readonly string[], print: (line: string) => void): Promise<number> => {
  const { clientGuid, target } = dataKeyRotationFrom(args);
  const names = await openTarget(target);
  const rotated = await rotateDataKey(clientGuid, {
    dataKeys: createDataKeyStore({ table: tableFrom({ TABLE_NAME: names.table }), clock: systemClock }),
    clock: systemClock,
    wrapDataKey: (guid) => generateWrappedDataKey(keyOf(names), guid),
  });
  print(inWords(rotated, clientGuid));
  return 0;
};

const inWords = (rotated: DataKeyRotated, clientGuid: Guid<'CLT'>): string => {
  switch (rotated.kind) {
    case 'done':
      return `The client has a new data key, in use from ${toTimestamp(rotated.usedFrom)} on. Nothing else is to be done.`;
    case 'pending':
      throw new UsageError(
        `The data key was rotated already: the new one is in use from ${toTimestamp(rotated.usedFrom)} on`,
      );
    case 'tooMany':
      throw new UsageError(`The data key was rotated ${LATER_DATA_KEYS_MAX} times already`);
    case 'absent':
      throw noSuchClient(clientGuid);
  }
};
