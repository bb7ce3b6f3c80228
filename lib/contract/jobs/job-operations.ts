import { jobPath } from '../kernel/paths.ts';
import { operationsWith, readOperation } from '../operation.ts';

const resumeOperation = operationsWith({ function: 'refresh', auth: 'session', isDeprecated: true });

export const readJob = readOperation({
  path: '/jobs/{job_guid}',
  params: jobPath,
  answer: { status: 200, body: 'job' },
});

export const resumeJob = resumeOperation({
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  params: jobPath,
  answer: { status: 200, body: 'job' },
});

export const resumeJobPut = resumeOperation({
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  params: jobPath,
  answer: { status: 200, body: 'job' },
});

export const listJobMfaCredentials = readOperation({
  path: '/jobs/{job_guid}/mfa_credentials',
  params: jobPath,
  answer: {
    status: 200,
    body: 'credentials',
  },
});
