/** VS Code for tests, pictures and `npm start`, on a machine that has none. `scripts/host.mjs` bundles and loads it. */
export * from './install';
export * from './processes';
export * from './server';
export * from './workbench';
export * from './reader';
