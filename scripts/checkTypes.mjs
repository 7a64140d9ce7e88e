#!/usr/bin/env node
// Type-checks the project, and the engine by itself: there neither a host's nor Node's types exist.
import { run } from './testing/setUp.mjs';

for (const project of ['.', 'src/engine']) run('node_modules/.bin/tsc', ['--noEmit', '-p', project]);
