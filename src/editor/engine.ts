/** The engine as the editor holds it: a client of the worker, whatever kind of worker the host has. */
import type { Client, ClientEvents, WorkerPort } from '../worker/client';
import { createClient } from '../worker/client';

export type Spawn = () => Promise<WorkerPort>;

/** Milliseconds one article or question may take. The largest article allowed takes well under a second. */
export const hungAfter = 20_000;

export const createEngine = (spawn: Spawn, events: ClientEvents): Client => createClient(spawn, hungAfter, events);
