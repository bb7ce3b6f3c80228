import * as z from 'zod/mini';
import { WIDGET_TYPES } from '../../domain/widgets/widget-type.ts';
import { text } from '../kernel/values.ts';

/** A one-time address of a widget. `user_id` is the id that the partner gave the user. */
export const widgetUrl = z.object({ type: z.enum(WIDGET_TYPES), url: text, user_id: text });
widgetUrl.register(z.globalRegistry, { id: 'WidgetUrl' });
