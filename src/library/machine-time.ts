/** Whole milliseconds since 1970 by the clock of the machine: for people to read, never for an order. */
export function machineTime(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
