/** Marks a moment for measurements of the browser; the answer is in milliseconds since the page was asked for. */
export function mark(name: string): number {
  return performance.mark(`workbench:${name}`).startTime;
}
