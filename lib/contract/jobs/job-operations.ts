import { ok, operationsWith, readOperation } from '../operation.ts';

const resumeOperation = operationsWith({
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  auth: 'session',
  isDeprecated: true,
  answer: ok('job'),
});

export const readJob = readOperation('/jobs/{job_guid}', 'job');

export const resumeJob = resumeOperation({ method: 'GET' });
export const resumeJobPut = resumeOperation({ method: 'PUT' });

export const listJobMfaCredentials = readOperation('/jobs/{job_guid}/mfa_credentials', 'credentials');
