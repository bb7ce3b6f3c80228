// A static ESM import of node:http reads every export, and that loads the built-in undici: 30 ms of cold start.
module.exports = process.getBuiltinModule('node:http');
