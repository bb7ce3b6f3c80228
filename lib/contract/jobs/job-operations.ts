import { jobPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const oneJob = { status: 200, description: 'The job.', body: 'job' } as const;

export const readJob = operation({
  id: 'readJob',
  method: 'GET',
  path: '/jobs/{job_guid}',
  function: 'read',
  auth: 'session',
  tag: 'jobs',
  summary: 'Read one job',
  source: ['nexus/reference/read-job', 'nexus/reference/jobs-overview'],
  params: jobPath,
  answer: oneJob,
  errors: [],
});

export const resumeJob = operation({
  id: 'resumeJob',
  method: 'GET',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  auth: 'session',
  tag: 'jobs',
  summary: 'Resume a challenged job',
  description: 'With the answers stored by POST /members/{member_guid}/credentials.',
  isDeprecated: true,
  source: ['nexus/reference/resume-job'],
  params: jobPath,
  answer: oneJob,
  errors: [],
});

export const resumeJobPut = operation({
  id: 'resumeJobPut',
  method: 'PUT',
  path: '/jobs/{job_guid}/resume',
  function: 'refresh',
  auth: 'session',
  tag: 'jobs',
  summary: 'Resume a challenged job, the verb old clients use',
  description: 'With the answers stored by POST /members/{member_guid}/credentials.',
  isDeprecated: true,
  source: ['inferred from an old public client'],
  params: jobPath,
  answer: oneJob,
  errors: [],
});

export const listJobMfaCredentials = operation({
  id: 'listJobMfaCredentials',
  method: 'GET',
  path: '/jobs/{job_guid}/mfa_credentials',
  function: 'read',
  auth: 'session',
  tag: 'jobs',
  summary: 'List the challenges of a job, the older form of list member challenges',
  source: ['nexus/reference/list-job-mfa-credentials'],
  params: jobPath,
  answer: {
    status: 200,
    description: 'The questions as credentials.',
    body: 'credentials',
  },
  errors: [],
});
