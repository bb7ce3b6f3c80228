#!/usr/bin/env node
'use strict';
const preflight = require('../launch/preflight.cjs');

preflight.endWith(preflight.nodeFault(process.version));
preflight.makeClientFiles();
void import('./tributary.ts');
