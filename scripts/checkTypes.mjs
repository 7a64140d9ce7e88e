#!/usr/bin/env node
// Type-checks the project, part by part.
import { run, typeProjects } from './testing/setUp.mjs';

for (const project of typeProjects) run('node_modules/.bin/tsc', ['--noEmit', '-p', project]);
