/** Where `npm start -- --connector simplefin` has its SimpleFIN server, unless `SIMPLEFIN_PORT` names another port. */
export const SIMPLEFIN_PORT_DEFAULT = 4_100;
