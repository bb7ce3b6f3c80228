import { awsError, ok } from '../calls/aws-answer.ts';
import type { AwsService } from '../calls/aws-service.ts';
import { arnOf } from '../template/arn.ts';
import type { EventBus } from './event-bus.ts';

interface PutEvents {
  readonly Entries: readonly {
    readonly Source?: string;
    readonly DetailType?: string;
    readonly Detail?: string;
    readonly EventBusName?: string;
  }[];
}

/** The limit of EventBridge. */
const ENTRIES_MAX = 10;

/** EventBridge for the endpoint. */
export const busCalls = ({ put }: Pick<EventBus, 'put'>): AwsService => ({
  target: 'AWSEvents',
  recognise: (operation, body) => {
    if (operation !== 'PutEvents') return null;
    const { Entries: entries }: PutEvents = JSON.parse(body);
    return {
      access: entries.map(({ EventBusName: bus = 'default' }) => ({
        action: 'events:PutEvents',
        resource: bus.startsWith('arn:') ? bus : arnOf('events', `event-bus/${bus}`),
      })),
      run: async () => {
        if (entries.length === 0 || entries.length > ENTRIES_MAX)
          return { answer: awsError(400, 'ValidationException', 'Between one and ten entries a call.') };
        const ids = entries.map(({ Source: source = '', DetailType: detailType = '', Detail: detail = '{}' }) => ({
          EventId: put({ source, detailType, detail: JSON.parse(detail) }),
        }));
        return { answer: ok({ FailedEntryCount: 0, Entries: ids }) };
      },
    };
  },
});
