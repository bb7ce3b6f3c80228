import * as z from 'zod/mini';
import { WIDGET_TYPES } from '../../domain/widgets/widget-type.ts';
import { namedObject, text } from '../kernel/values.ts';

/** A one-time address of a widget. `user_id` is the id that the partner gave the user. */
export const widgetUrl = namedObject('WidgetUrl', { type: z.enum(WIDGET_TYPES), url: text, user_id: text });
