/** Hosts that end idle sessions hear this often that somebody is busy here. */
const PING_EVERY_MS = 30_000;

/** Calls `ping` at the end of each half minute in which somebody clicked or typed. */
export const pingWhileUsed = (ping: () => void): void => {
  let isUsed = false;
  const use = (): void => {
    isUsed = true;
  };
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, use, { passive: true });
  setInterval(() => {
    if (isUsed) ping();
    isUsed = false;
  }, PING_EVERY_MS);
};
