/** The code of an operation that is called rarely: it is loaded by the first call, and not when the function starts. */
export const late =
  <Call extends readonly unknown[], Result>(load: () => Promise<(...call: Call) => Promise<Result>>) =>
  async (...call: Call): Promise<Result> =>
    (await load())(...call);
