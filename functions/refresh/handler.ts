import type { APIGatewayProxyEventV2, Context, EventBridgeEvent } from 'aws-lambda';
import { wire } from './wire.ts';

const { onRequest, onBusEvent } = wire(process.env);

type Event = APIGatewayProxyEventV2 | EventBridgeEvent<string, unknown>;

/** Every call that starts or resumes a job, and refresh requests from the event bus. */
export const handler = (event: Event, context: Context) =>
  'detail-type' in event ? onBusEvent(event) : onRequest(event, context);
