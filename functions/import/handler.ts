import type { APIGatewayProxyEventV2, Context, EventBridgeEvent } from 'aws-lambda';
import { wire } from './wire.ts';

const { onRequest, onBusEvent } = wire(process.env);

type Event = APIGatewayProxyEventV2 | EventBridgeEvent<string, unknown>;

/** Takes the files that users import, finishes imports that were interrupted, and undoes imports. */
export const handler = (event: Event, context: Context) =>
  'detail-type' in event ? onBusEvent(event) : onRequest(event, context);
