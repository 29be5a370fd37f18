import type { CommentThread, Mention, Person, Remark } from "../../model/comments";
import type { SheetModel } from "../../model/sheet";
import { without } from "../../model/without";
import { fail } from "../../api/errors";
import { isProtected } from "../sheet/protection-check";
import { sheetOf, type HostState, type SheetRef } from "../state";

/** A thread of comments, by its id. */
export interface CommentRef extends SheetRef {
  readonly commentId: string;
}

/** An answer in a thread. */
export interface ReplyRef extends CommentRef {
  readonly replyId: string;
}

/** The comments of a sheet, or of the workbook. */
export interface CommentsRef {
  readonly host: HostState;
  readonly sheetId?: string;
}

declare module "../state" {
  interface Targets {
    CommentCollection: CommentsRef;
    Comment: CommentRef;
    CommentReplyCollection: CommentRef;
    CommentReply: ReplyRef;
  }
}

/** A thread with its sheet. */
export interface PlacedThread {
  readonly sheet: SheetModel;
  readonly thread: CommentThread;
}

/** The threads of a collection, in the order of sheets. */
export function threadsOf(ref: CommentsRef): PlacedThread[] {
  const sheets = ref.host.workbook.book.sheets.filter(
    ({ id }) => ref.sheetId === undefined || id === ref.sheetId,
  );
  return sheets.flatMap((sheet) => sheet.comments.map((thread) => ({ sheet, thread })));
}

/** The thread, or ItemNotFound when it has been deleted. */
export function threadOf(ref: CommentRef): CommentThread {
  const found = sheetOf(ref).comments.find(({ id }) => id === ref.commentId);
  return found ?? fail("ItemNotFound", "The comment has been deleted.");
}

/** The answer, or ItemNotFound when it has been deleted. */
export function replyOf(ref: ReplyRef): Remark {
  const found = threadOf(ref).replies.find(({ id }) => id === ref.replyId);
  return found ?? fail("ItemNotFound", "The reply has been deleted.");
}

/** Puts other threads in the place of those of a sheet. AccessDenied on a protected sheet. */
export function editThreads(
  ref: SheetRef,
  change: (threads: readonly CommentThread[]) => CommentThread[],
): void {
  if (isProtected(ref) && sheetOf(ref).protection?.attributes["objects"] !== "0")
    fail("AccessDenied", "The sheet is protected (comments).");
  ref.host.workbook.edit(ref.sheetId, "notes", (draft) => {
    draft.comments = change(draft.comments);
  });
}

/** Gives a thread other fields. */
export function changeThread(ref: CommentRef, fields: Partial<CommentThread>): void {
  threadOf(ref);
  editThreads(ref, (threads) =>
    threads.map((thread) =>
      thread.id === ref.commentId ? { ...without(thread, "note"), ...fields } : thread,
    ),
  );
}

/** A GUID that no remark and no person of the workbook has. */
function freeGuid(host: HostState): string {
  const remarks = threadsOf({ host }).flatMap(({ thread }) => [thread, ...thread.replies]);
  const taken = new Set(
    remarks.flatMap(({ id, author, mentions }) => [
      id,
      author.id,
      ...mentions.map(({ person }) => person.id),
    ]),
  );
  for (let number = taken.size + 1; ; number++) {
    const id = `{5D3A1F00-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

/** A person of the workbook by name and account, or a new one. */
function person(host: HostState, name: string, userId: string, taken: readonly Person[]): Person {
  const remarks = threadsOf({ host }).flatMap(({ thread }) => [thread, ...thread.replies]);
  const all = [
    ...taken,
    ...remarks.flatMap(({ author, mentions }) => [author, ...mentions.map((m) => m.person)]),
  ];
  const known = all.find((candidate) => candidate.name === name && candidate.userId === userId);
  if (known) return known;
  const providerId = userId === name ? "None" : "AD";
  const id = freeGuid(host).replace("5D3A1F00", `5D3A1F${(taken.length + 1).toString(16).padStart(2, "0")}`);
  return { id: id.toUpperCase(), name, userId, providerId };
}

/** Who the host writes comments as: nobody is signed in to it. */
const USER = "User";

/** What a program gives as the content of a comment: a text, or a rich one that names people. */
export function newRemark(host: HostState, content: unknown, contentType: unknown): Remark {
  const author = person(host, USER, USER, []);
  const { text, mentions } =
    contentType === "Mention" ? richContent(host, content, author) : plainContent(content);
  return { id: freeGuid(host), text, author, created: host.now().toISOString(), mentions };
}

function plainContent(content: unknown): Pick<Remark, "text" | "mentions"> {
  if (typeof content !== "string" || content === "") fail("InvalidArgument", "A comment needs a text.");
  return { text: content as string, mentions: [] };
}

interface RichContent {
  readonly mentions?: readonly { readonly id: number; readonly name: string; readonly email: string }[];
  readonly richContent?: string;
}

/** `<at id="0">Ani</at>, look` → "@Ani, look", with the place of the name. */
export function richContent(
  host: HostState,
  content: unknown,
  author: Person,
): Pick<Remark, "text" | "mentions"> {
  const { mentions: named = [], richContent: rich } = content as RichContent;
  if (typeof rich !== "string") fail("InvalidArgument", "A comment with mentions needs its rich content.");
  const mentions: Mention[] = [];
  const persons = [author];
  let text = "";
  let done = 0;
  for (const found of (rich as string).matchAll(/<at id="(\d+)">([\s\S]*?)<\/at>/g)) {
    const who = named.find(({ id }) => String(id) === found[1]);
    if (!who) fail("InvalidArgument", `There is no mention ${found[1]}.`);
    text += (rich as string).slice(done, found.index);
    const one = person(host, (who as { name: string }).name, (who as { email: string }).email, persons);
    persons.push(one);
    mentions.push({ start: text.length, length: one.name.length + 1, person: one });
    text += `@${found[2]}`;
    done = found.index + found[0].length;
  }
  return { text: text + (rich as string).slice(done), mentions };
}

/** The rich content again: each name in its `<at>`. */
export function richText({ text, mentions }: Remark): string {
  let out = "";
  let done = 0;
  mentions.forEach(({ start, length }, index) => {
    out += `${text.slice(done, start)}<at id="${index}">${text.slice(start + 1, start + length)}</at>`;
    done = start + length;
  });
  return out + text.slice(done);
}
