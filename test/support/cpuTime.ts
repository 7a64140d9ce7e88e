/** Milliseconds of processor time that `work` takes: what else the machine does counts little, unlike with a clock. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
