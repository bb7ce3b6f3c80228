import { ok, operationsWith, readOperation } from '../operation.ts';

const resumeOperation = operationsWith({ function: 'refresh', auth: 'session', isDeprecated: true });

export const readJob = readOperation({
  path: '/jobs/{job_guid}',
  answer: ok('job'),
});

export const resumeJob = resumeOperation({
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  answer: ok('job'),
});

export const resumeJobPut = resumeOperation({
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  answer: ok('job'),
});

export const listJobMfaCredentials = readOperation({
  path: '/jobs/{job_guid}/mfa_credentials',
  answer: ok('credentials'),
});
