import { jobPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { auth: 'session', tag: 'jobs' } as const;

const oneJob = { status: 200, description: 'The job.', body: 'job' } as const;

export const readJob = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}',
  function: 'read',
  summary: 'Read one job',
  source: ['nexus/reference/read-job', 'nexus/reference/jobs-overview'],
  params: jobPath,
  answer: oneJob,
});

export const resumeJob = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  summary: 'Resume a challenged job',
  description: 'Uses the answers stored by POST /members/{member_guid}/credentials.',
  isDeprecated: true,
  source: ['nexus/reference/resume-job'],
  params: jobPath,
  answer: oneJob,
});

export const resumeJobPut = operation({
  ...shared,
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  summary: 'Resume a challenged job (PUT, for old clients)',
  description: 'Uses the answers stored by POST /members/{member_guid}/credentials.',
  isDeprecated: true,
  source: ['inferred from an old public client'],
  params: jobPath,
  answer: oneJob,
});

export const listJobMfaCredentials = operation({
  ...shared,
  method: 'GET',
  path: '/jobs/{job_guid}/mfa_credentials',
  function: 'read',
  summary: 'List the challenges of a job (older form of list member challenges)',
  source: ['nexus/reference/list-job-mfa-credentials'],
  params: jobPath,
  answer: {
    status: 200,
    description: 'The challenges in the form of credentials.',
    body: 'credentials',
  },
});
