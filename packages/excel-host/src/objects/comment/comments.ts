import { COMMENTS_EVENTS } from "../book/event-registrations";
import { oneCell, sizeOf } from "../../model/rect";
import type { CommentThread, Remark } from "../../model/comments";
import { excelClass, type HostObject, type Property } from "../../api/class-table";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { flag } from "../../api/checks";
import { rangeArgument, rangeObject } from "../range/resolve";
import { activeSheet, sheetOf, type RangeRef, type SheetRef } from "../state";
import {
  changeThread,
  editThreads,
  newRemark,
  replyOf,
  richContent,
  richText,
  threadOf,
  threadsOf,
  type CommentRef,
  type CommentsRef,
  type PlacedThread,
  type ReplyRef,
} from "./threads";

function object(ref: CommentsRef, { sheet, thread }: PlacedThread): HostObject {
  return ref.host.make.Comment({ host: ref.host, sheetId: sheet.id, commentId: thread.id });
}

function found(ref: CommentsRef, placed: PlacedThread | undefined): HostObject {
  return placed ? object(ref, placed) : fail("ItemNotFound", "There is no such comment.");
}

function byId(ref: CommentsRef, id: unknown): PlacedThread | undefined {
  return threadsOf(ref).find(({ thread }) => thread.id === id);
}

/** The one cell that an argument names; on the sheet in front where it names no sheet. */
function cellArgument(ref: CommentsRef, value: unknown): RangeRef {
  const home = { host: ref.host, sheetId: ref.sheetId ?? activeSheet(ref.host).id };
  const range = rangeArgument(value, home);
  const { rows, columns } = sizeOf(range.rect);
  if (rows * columns !== 1) fail("InvalidArgument", "A comment is on one cell.");
  if (ref.sheetId !== undefined && range.sheetId !== ref.sheetId)
    fail("InvalidArgument", "The cell is on another sheet.");
  return range;
}

function at({ sheetId, rect }: RangeRef): (placed: PlacedThread) => boolean {
  return ({ sheet, thread }) =>
    sheet.id === sheetId && thread.row === rect.top && thread.column === rect.left;
}

function add(ref: CommentsRef, args: Arguments): HostObject {
  const cell = cellArgument(ref, args.raw(0));
  if (threadsOf({ host: ref.host }).some(at(cell)))
    fail("InvalidArgument", "The cell has a comment already.");
  const remark = newRemark(ref.host, args.raw(1), args.choice(2, ["Plain", "Mention"], "Plain"));
  const { top: row, left: column } = cell.rect;
  const thread: CommentThread = { ...remark, row, column, resolved: false, replies: [] };
  editThreads(cell, (threads) => [...threads, thread]);
  return object(ref, { sheet: sheetOf(cell), thread });
}

/** Excel.CommentCollection */
export const commentCollection = excelClass<CommentsRef>({
  name: "CommentCollection",
  items: (ref) => threadsOf(ref).map((placed) => object(ref, placed)),
  item: (ref, key) => found(ref, byId(ref, key)),
  methods: {
    ...COMMENTS_EVENTS,
    Add: add,
    GetCount: (ref) => threadsOf(ref).length,
    GetItemAt: (ref, args) => found(ref, threadsOf(ref)[args.integer(0)]),
    GetItemByCell: (ref, args) => found(ref, threadsOf(ref).find(at(cellArgument(ref, args.raw(0))))),
    GetItemByReplyId: (ref, args) => {
      const wanted = args.text(0);
      return found(
        ref,
        threadsOf(ref).find(({ thread }) => thread.replies.some(({ id }) => id === wanted)),
      );
    },
    GetItemOrNullObject: (ref, args) => {
      const placed = byId(ref, args.raw(0));
      return placed ? object(ref, placed) : null;
    },
  },
});

/** What a comment and an answer have in common. */
function remarkProperties<R extends SheetRef>(
  read: (ref: R) => Remark,
  write: (ref: R, fields: Partial<Remark>) => void,
): Record<string, Property<R>> {
  return {
    Id: { get: (ref) => read(ref).id },
    AuthorName: { get: (ref) => read(ref).author.name },
    AuthorEmail: {
      get: (ref) => {
        const { userId } = read(ref).author;
        return userId.includes("@") ? userId : "";
      },
    },
    CreationDate: { get: (ref) => read(ref).created },
    Content: {
      get: (ref) => read(ref).text,
      set: (ref, value) => {
        if (typeof value !== "string" || value === "") fail("InvalidArgument", "A comment needs a text.");
        write(ref, { text: value as string, mentions: [] });
      },
    },
    RichContent: { get: (ref) => richText(read(ref)) },
    Mentions: {
      get: (ref) =>
        read(ref).mentions.map(({ person }, id) => ({ email: person.userId, id, name: person.name })),
    },
    ContentType: { get: (ref) => (read(ref).mentions.length > 0 ? "Mention" : "Plain") },
  };
}

function location(ref: CommentRef): HostObject {
  const { row, column } = threadOf(ref);
  return rangeObject(ref, oneCell({ row, column }));
}

/** Excel.Comment */
export const comment = excelClass<CommentRef>({
  name: "Comment",
  key: "Id",
  properties: {
    ...remarkProperties<CommentRef>(threadOf, changeThread),
    Resolved: {
      get: (ref) => threadOf(ref).resolved,
      set: (ref, value) => changeThread(ref, { resolved: flag(value) }),
    },
  },
  objects: { Replies: (ref) => ref.host.make.CommentReplyCollection(ref) },
  methods: {
    Delete: (ref) => {
      threadOf(ref);
      editThreads(ref, (threads) => threads.filter(({ id }) => id !== ref.commentId));
    },
    GetLocation: location,
    UpdateMentions: (ref, args) =>
      changeThread(ref, richContent(ref.host, args.record(0), threadOf(ref).author)),
  },
});

function reply(ref: CommentRef, remark: Remark | undefined): HostObject {
  return remark
    ? ref.host.make.CommentReply({ ...ref, replyId: remark.id })
    : fail("ItemNotFound", "There is no such reply.");
}

/** Excel.CommentReplyCollection */
export const commentReplyCollection = excelClass<CommentRef>({
  name: "CommentReplyCollection",
  items: (ref) => threadOf(ref).replies.map((remark) => reply(ref, remark)),
  item: (ref, key) =>
    reply(
      ref,
      threadOf(ref).replies.find(({ id }) => id === key),
    ),
  methods: {
    Add: (ref, args) => {
      const remark = newRemark(ref.host, args.raw(0), args.choice(1, ["Plain", "Mention"], "Plain"));
      changeThread(ref, { replies: [...threadOf(ref).replies, remark] });
      return reply(ref, remark);
    },
    GetCount: (ref) => threadOf(ref).replies.length,
    GetItemAt: (ref, args) => reply(ref, threadOf(ref).replies[args.integer(0)]),
    GetItemOrNullObject: (ref, args) => {
      const remark = threadOf(ref).replies.find(({ id }) => id === args.raw(0));
      return remark ? reply(ref, remark) : null;
    },
  },
});

function changeReply(ref: ReplyRef, fields: Partial<Remark>): void {
  const replies = threadOf(ref).replies.map((one) => (one.id === ref.replyId ? { ...one, ...fields } : one));
  changeThread(ref, { replies });
}

/** Excel.CommentReply */
export const commentReply = excelClass<ReplyRef>({
  name: "CommentReply",
  key: "Id",
  properties: {
    ...remarkProperties<ReplyRef>(replyOf, changeReply),
    Resolved: { get: (ref) => threadOf(ref).resolved },
  },
  methods: {
    Delete: (ref) => {
      replyOf(ref);
      changeThread(ref, { replies: threadOf(ref).replies.filter(({ id }) => id !== ref.replyId) });
    },
    GetLocation: location,
    GetParentComment: (ref) => ref.host.make.Comment(ref),
    UpdateMentions: (ref, args) =>
      changeReply(ref, richContent(ref.host, args.record(0), replyOf(ref).author)),
  },
});
