import { operationsWith, readOperation } from '../operation.ts';

const resumeOperation = operationsWith({ function: 'refresh', auth: 'session', isDeprecated: true });

export const readJob = readOperation({
  path: '/jobs/{job_guid}',
  answer: { status: 200, body: 'job' },
});

export const resumeJob = resumeOperation({
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  answer: { status: 200, body: 'job' },
});

export const resumeJobPut = resumeOperation({
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  answer: { status: 200, body: 'job' },
});

export const listJobMfaCredentials = readOperation({
  path: '/jobs/{job_guid}/mfa_credentials',
  answer: {
    status: 200,
    body: 'credentials',
  },
});
