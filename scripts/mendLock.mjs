#!/usr/bin/env node
// Run after `npm install`: adds to package-lock.json the builds for other platforms that the registry at hand did not know.
// A registry may hold only some platforms' builds of a package; npm then leaves the others out of the lock file, and
// `npm ci` refuses it everywhere. They are optional, named by exact version, and fetched only on their own platform.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './testing/setUp.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  win32: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};

for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = `node_modules/${name}` in lock.packages || `${place}/node_modules/${name}` in lock.packages;
    if (known || !/^\d/.test(version)) continue;
    const words = name.replace(/^.*\//, '').split('-');
    const os = words.map((word) => systems[word]).find(Boolean) ?? 'linux';
    const cpu = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'].find((each) => words.includes(each));
    const libc = words.at(-1).startsWith('musl') ? ['musl'] : words.at(-1).startsWith('gnu') ? ['glibc'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc && { libc }),
      optional: true,
      os: [os],
    };
    console.log(`added ${name} ${version}: ${os} ${cpu} ${libc ?? ''}`);
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
