/** Environment variables that every program of the local host reads. */
export const COMMON_VARIABLES = {
  DYNAMODB_ENDPOINT: 'another DynamoDB emulator, such as http://127.0.0.1:8000; by default one is started',
  TRIBUTARY_LOCAL_KEY: 'master key instead of the file master.key; any text, the same at every start',
} as const;
