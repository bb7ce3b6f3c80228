import { FilterPattern, type JsonPattern } from 'aws-cdk-lib/aws-logs';
import type { LogCode } from '../../../lib/domain/kernel/log.ts';

/** Matches the log lines with this code. */
export const lineOf = (code: LogCode): JsonPattern => FilterPattern.stringValue('$.message', '=', code);
