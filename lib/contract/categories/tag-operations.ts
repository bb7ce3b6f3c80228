import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listTags = readOperation('/tags', 'tags');

export const listTaggings = readOperation('/taggings', 'taggings', { query: z.object(paged) });
