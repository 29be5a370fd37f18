/** Who wrote a comment, as the file's list of persons keeps it. */
export interface Person {
  /** "{GUID}". */
  readonly id: string;
  readonly name: string;
  /** An address or an id of the provider's; the name where there is no provider. */
  readonly userId: string;
  /** "None" for a person without an account. */
  readonly providerId: string;
}

/** Somebody named in a comment: the text `length` characters from `start` on is the name with its "@". */
export interface Mention {
  readonly start: number;
  readonly length: number;
  readonly person: Person;
}

/** One remark of a thread. */
export interface Remark {
  /** "{GUID}". */
  readonly id: string;
  readonly text: string;
  readonly author: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly mentions: readonly Mention[];
}

/** A comment on a cell, with the answers to it. */
export interface CommentThread extends Remark {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
  /** The note that the file keeps for programs without comments, while nothing in the thread has changed. */
  readonly note?: string;
}
