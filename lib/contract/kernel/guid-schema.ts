import * as z from 'zod/mini';
import type { GuidPrefix } from '../../domain/kernel/guid.ts';

/** Lower case only: a guid has one spelling, so that equal guids are equal strings everywhere. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const uuid = z.string().check(z.regex(UUID));

/** `MBR-` and a lower-case UUID. The output type is the template literal `MBR-${string}`. */
export const guidSchema = <P extends GuidPrefix>(prefix: P) => z.templateLiteral([`${prefix}-`, uuid]);
