/** One event on its way to the page. */
export interface HostMessage {
  readonly type: number;
  /** The sheet's or table's id, or "Workbook" for events of all. */
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** An event whose arguments are read when it is told: by then the formulas are calculated. */
export type PendingMessage = () => HostMessage;
