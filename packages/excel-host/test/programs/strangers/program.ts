/** A program as an add-in developer who never saw the host wrote it, with the answer that Excel gives by its documentation. */
export interface StrangersProgram {
  readonly name: string;
  /** What public sample, page or thread made the author think of it, where the author says so. */
  readonly source?: string;
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
  /** Each was written for a new sheet of one open book; the others for a new book. */
  readonly isOneBook?: true;
  /** How many ran on the day they came, before the host was changed for them, where that was counted. */
  readonly atFirstSight?: number;
  /** Of so many; those that are not here ask for members that the library of this package has not. */
  readonly of?: number;
  readonly programs: readonly StrangersProgram[];
}
