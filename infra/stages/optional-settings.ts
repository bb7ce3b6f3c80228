import * as z from 'zod/mini';

/** Settings of a stage that are off unless its file has them, mostly for accounts of banks. */

/** One for each availability zone. With one, the fall of its zone takes the way out of all functions. */
const ZONES_MAX = 3;
/** More than the quota of a table in a new account; DynamoDB says it when a table may not have so many. */
const UNITS_MAX = 100_000;
/** Lambda refuses a reservation that leaves the account less than a hundred. */
const CONCURRENCY_MAX = 900;

const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
const hostName = () =>
  z.string().check(
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, {
      error: 'must be a host name, such as api.bank.example',
    }),
  );
const certificateArn = () =>
  z.string().check(
    z.regex(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, {
      error: 'must be the ARN of a certificate in ACM',
    }),
  );
const edgeCertificateArn = () =>
  certificateArn().check(z.regex(/:acm:us-east-1:/, { error: 'must be of us-east-1, where CloudFront looks for it' }));
const truststoreUri = () =>
  z
    .string()
    .check(
      z.regex(/^s3:\/\/[a-z0-9.-]+\/.+$/, { error: 'must be an object in S3, such as s3://bucket/truststore.pem' }),
    );

const capacity = () =>
  z
    .strictObject({ min: whole(1, UNITS_MAX), max: whole(1, UNITS_MAX) })
    .check(z.refine(({ min, max }) => min <= max, { error: 'min must not be more than max' }));

/** Host name, certificate and base path of the API, in the place of the address that AWS gives it. */
export const domainSetting = () =>
  z.strictObject({
    name: hostName(),
    certificateArn: certificateArn(),
    /** What paths begin with, such as `/finance`, where other APIs share the host name. */
    basePath: z._default(
      z.nullable(
        z.string().check(z.regex(/^\/[A-Za-z0-9$\-._+!*'()]+$/, { error: 'must be one segment, such as /finance' })),
      ),
      null,
    ),
    /** The certificate authorities whose certificates callers must have. */
    truststoreUri: z._default(z.nullable(truststoreUri()), null),
  });

/** CloudFront with a web application firewall, before the domain of the API. */
export const edgeSetting = () =>
  z.strictObject({
    /** The host name that callers use; the one of the domain is then called by CloudFront alone. */
    name: hostName(),
    certificateArn: edgeCertificateArn(),
    /** The certificate that CloudFront shows to the API. Its authority is the only one in the truststore of the domain. */
    originCertificateArn: edgeCertificateArn(),
    /** A firewall of the operator, in the place of one of the stack. */
    webAclArn: z._default(
      z.nullable(
        z.string().check(
          z.regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\//, {
            error: 'must be the ARN of a web ACL for CloudFront',
          }),
        ),
      ),
      null,
    ),
    /** The certificate authorities whose certificates callers must have. */
    truststoreUri: z._default(z.nullable(truststoreUri()), null),
    /** Of one address within five minutes; more are refused with 403. */
    requestsPerAddressMax: z._default(whole(10, 2_000_000_000), 3_000),
  });

const zoneNames = () =>
  z
    .array(
      z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/, { error: 'must be a zone, such as eu-central-1a' })),
    )
    .check(
      z.minLength(1),
      z.maxLength(ZONES_MAX),
      z.refine((names) => new Set(names).size === names.length, { error: 'must name each zone once' }),
    );

/** Of the setting `zones`. */
export const zoneCount = (zones: number | readonly string[]): number =>
  typeof zones === 'number' ? zones : zones.length;

/** A network for all functions, whose calls to the outside come from fixed addresses. */
export const networkSetting = () =>
  z
    .strictObject({
      cidr: z.cidrv4({ error: 'must be a network, such as 10.20.0.0/16' }),
      /** How many of the Region's, or which, by name: `["eu-central-1a", "eu-central-1c"]`. */
      zones: z._default(z.union([whole(1, ZONES_MAX), zoneNames()]), 2),
      /** Elastic IPs of the operator, one for each zone; without them AWS gives new ones. */
      addressAllocationIds: z._default(
        z.array(
          z.string().check(z.regex(/^eipalloc-[0-9a-f]+$/, { error: 'must be the allocation id of an Elastic IP' })),
        ),
        [],
      ),
    })
    .check(
      z.refine(({ zones, addressAllocationIds: ids }) => ids.length === 0 || ids.length === zoneCount(zones), {
        error: 'addressAllocationIds must have one for each zone, or none',
      }),
    );

/** What is encrypted with keys of the account, in the place of keys that belong to AWS. */
export const customerKeysSetting = () => z._default(z.array(z.enum(['table', 'queues', 'logs'])), []);

/** Units of the table that are paid by the hour, in the place of a price for each request. */
export const tableCapacitySetting = () =>
  z.strictObject({ read: capacity(), write: capacity(), dueIndexWrite: capacity() });

/** How CodeDeploy brings a new version of the functions: in these steps, and back when an alarm rings. */
export const gradualShiftSetting = () =>
  z.enum(['Canary10Percent15Minutes', 'Canary10Percent30Minutes', 'Linear10PercentEvery3Minutes', 'AllAtOnce'], {
    error: 'must be Canary10Percent15Minutes, Canary10Percent30Minutes, Linear10PercentEvery3Minutes or AllAtOnce',
  });

/** How many calls of the sandbox bank may run at the same time; this many are taken from those of the account. */
export const sandboxBankSetting = () => whole(1, CONCURRENCY_MAX);

/** Functions whose executions may be reserved. That of the sandbox bank has a setting of its own. */
const RESERVABLE = [
  'sessions',
  'partner',
  'refresh',
  'read',
  'write',
  'import',
  'widgets',
  'pages',
  'poll',
  'notify',
  'plan',
  'sweep',
] as const;

/** How many executions of the account belong to a function alone. It also runs no more than so many at once. */
export const reservedConcurrencySetting = () =>
  z.partialRecord(z.enum(RESERVABLE), whole(1, CONCURRENCY_MAX)).check(
    z.refine((reserved) => sumOf(Object.values(reserved)) <= CONCURRENCY_MAX, {
      error: `must not be more than ${CONCURRENCY_MAX} in all`,
    }),
  );

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** A table and a key that are there already, such as a table that was restored from a backup. */
export const adoptedSetting = () =>
  z.strictObject({
    tableName: z.string().check(z.regex(/^[\w.-]{3,255}$/, { error: 'must be the name of a table' })),
    /** Without it, the key of the stack. A restored table wants the key that its credentials were encrypted with. */
    keyArn: z._default(
      z.nullable(
        z
          .string()
          .check(z.regex(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/, { error: 'must be the ARN of a key' })),
      ),
      null,
    ),
  });
