import type { HostMessage } from "../../api/host-message";
import type { CommentThread } from "../../model/comments";

/** Numbers of the library's events (`eventType` in its source). */
const EventType = { Added: 250, Deleted: 251, Changed: 252 } as const;

/** How the threads of a sheet differ from what they were, as the library's events. */
export function commentEvents(
  sheetId: string,
  before: readonly CommentThread[],
  now: readonly CommentThread[],
): HostMessage[] {
  const old = new Map(before.map((thread) => [thread.id, thread]));
  const ids = new Set(now.map(({ id }) => id));
  const tell = (type: number, thread: CommentThread, detail: Readonly<Record<string, unknown>> = {}) =>
    [sheetId, "Workbook"].map((target) => ({
      type,
      target,
      arguments: { worksheetId: sheetId, source: "Local", commentDetails: [details(thread)], ...detail },
    }));
  const changed = now.flatMap((thread) => {
    const then = old.get(thread.id);
    if (!then) return tell(EventType.Added, thread);
    return changesOf(then, thread).flatMap((changeType) => tell(EventType.Changed, thread, { changeType }));
  });
  const gone = before.filter(({ id }) => !ids.has(id));
  return [...changed, ...gone.flatMap((thread) => tell(EventType.Deleted, thread))];
}

function details({ id, replies }: CommentThread) {
  return { commentId: id, replyIds: replies.map((reply) => reply.id) };
}

/** Excel.CommentChangeType: what of a thread is otherwise than before. */
function changesOf(then: CommentThread, now: CommentThread): string[] {
  const texts = new Map(then.replies.map(({ id, text }) => [id, text]));
  const edited = now.replies.some(({ id, text }) => texts.has(id) && texts.get(id) !== text);
  return [
    ...(then.text === now.text ? [] : ["CommentEdited"]),
    ...(then.resolved === now.resolved ? [] : [now.resolved ? "CommentResolved" : "CommentReopened"]),
    ...(now.replies.length > then.replies.length ? ["ReplyAdded"] : []),
    ...(now.replies.length < then.replies.length ? ["ReplyDeleted"] : []),
    ...(edited ? ["ReplyEdited"] : []),
  ];
}
