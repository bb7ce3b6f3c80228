import { jobPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { auth: 'session' } as const;

const oneJob = { status: 200, body: 'job' } as const;

export const readJob = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}',
  function: 'read',
  params: jobPath,
  answer: oneJob,
});

export const resumeJob = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  isDeprecated: true,
  params: jobPath,
  answer: oneJob,
});

export const resumeJobPut = operation({
  ...shared,
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  isDeprecated: true,
  params: jobPath,
  answer: oneJob,
});

export const listJobMfaCredentials = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}/mfa_credentials',
  function: 'read',
  params: jobPath,
  answer: {
    status: 200,
    body: 'credentials',
  },
});
