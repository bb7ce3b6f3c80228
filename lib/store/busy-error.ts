/** What stands there is being written by others, try after try. By its name the pipeline answers 503 and not 500. */
export class BusyError extends Error {
  override readonly name = 'ThrottlingException';
}
