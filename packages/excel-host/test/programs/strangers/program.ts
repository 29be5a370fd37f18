/** A program as an add-in developer who never saw the host wrote it, with the answer that Excel gives by its documentation. */
export interface StrangersProgram {
  readonly name: string;
  /** What public sample, page or thread made the author think of it. */
  readonly source: string;
  readonly run: (bench: {
    readonly context: Excel.RequestContext;
    /** A new, empty sheet, which is active. */
    readonly sheet: Excel.Worksheet;
    readonly Excel: typeof Excel;
  }) => Promise<unknown>;
  readonly gives: unknown;
  /** What its author was not sure of. */
  readonly doubt?: string;
}

export interface StrangersTopic {
  readonly topic: string;
  readonly programs: readonly StrangersProgram[];
}
