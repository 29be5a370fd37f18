import type { CommentThread, Mention, Person, Remark } from "../../model/comments";
import type { Note } from "../../model/rules";
import { cellName, parseCell } from "../../model/address";
import { booleanOf, child, childrenOf, elementXml, parseXml, type XmlElement } from "../xml/element";
import { escapeText } from "../xml/text";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Somebody whom the list of persons does not have. */
function unknownPerson(id: string): Person {
  return { id, name: "", userId: "", providerId: "None" };
}

/** The list of persons of a workbook ([MS-XLSX] 2.6.203), by id. */
export function readPersons(text: string | undefined): Map<string, Person> {
  const persons = text === undefined ? [] : childrenOf(parseXml(text, "persons"), "person");
  return new Map(
    persons.map(({ attributes }) => {
      const { id = "", displayName = "", userId = displayName, providerId = "None" } = attributes;
      return [id, { id, name: displayName, userId, providerId }];
    }),
  );
}

/** A list of persons. */
export function personsXml(persons: Iterable<Person>): string {
  const items = [...persons].map(({ id, name, userId, providerId }) =>
    elementXml("person", { displayName: name, id, userId, providerId }),
  );
  return `${HEAD}${elementXml("personList", { xmlns: NAMESPACE }, items.join(""))}`;
}

function readRemark(element: XmlElement, persons: ReadonlyMap<string, Person>): Remark {
  const { id = "", personId = "", dT = "" } = element.attributes;
  const personOf = (key: string) => persons.get(key) ?? unknownPerson(key);
  const mentions = childrenOf(child(element, "mentions"), "mention").map(({ attributes }): Mention => ({
    start: Number(attributes.startIndex ?? 0),
    length: Number(attributes.length ?? 0),
    person: personOf(attributes.mentionpersonId ?? ""),
  }));
  return {
    id,
    text: child(element, "text")?.text ?? "",
    author: personOf(personId),
    created: dT === "" || /Z$/.test(dT) ? dT : `${dT}Z`,
    mentions,
  };
}

/** The threads of a sheet ([MS-XLSX] 2.6.205); `notes`: what the file keeps of them for older programs. */
export function readThreads(
  text: string,
  persons: ReadonlyMap<string, Person>,
  notes: readonly Note[],
): CommentThread[] {
  const elements = childrenOf(parseXml(text, "threadedComments"), "threadedComment");
  const repliesTo = (id: string) =>
    elements
      .filter(({ attributes }) => attributes.parentId === id)
      .map((reply) => readRemark(reply, persons));
  return elements.flatMap((element): CommentThread[] => {
    const place = parseCell(element.attributes.ref ?? "");
    if (element.attributes.parentId !== undefined || !place) return [];
    const remark = readRemark(element, persons);
    const note = notes.find(({ author }) => author === noteAuthor(remark))?.text;
    const resolved = booleanOf(element.attributes.done);
    return [
      { ...remark, ...place, resolved, replies: repliesTo(remark.id), ...(note !== undefined && { note }) },
    ];
  });
}

/** The author of the note that stands for a thread. */
function noteAuthor({ id }: Remark): string {
  return `tc=${id}`;
}

/** True for a note that only stands for one of the threads. */
export function standsForThread(threads: readonly CommentThread[]): (note: Note) => boolean {
  const authors = new Set(threads.map(noteAuthor));
  return ({ author }) => authors.has(author);
}

/** The notes by which programs without comments show the threads. */
export function threadNotes(threads: readonly CommentThread[]): Note[] {
  return threads.map((thread) => ({
    row: thread.row,
    column: thread.column,
    author: noteAuthor(thread),
    text: thread.note ?? noteText(thread),
  }));
}

/** Excel's own words for it in en-US. */
function noteText({ text, replies }: CommentThread): string {
  const explanation =
    "Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed " +
    "if the file is opened in a newer version of Excel.";
  const answers = replies.map((reply) => `\nReply:\n    ${reply.text}`);
  return `[Threaded comment]\n\n${explanation}\n\nComment:\n    ${text}${answers.join("")}`;
}

function remarkXml(remark: Remark, attributes: Record<string, string | undefined>): string {
  const { id, author, created, text, mentions } = remark;
  const named = mentions.map(({ start, length, person }, index) =>
    elementXml("mention", {
      mentionpersonId: person.id,
      mentionId: mentionId(id, index),
      startIndex: start,
      length,
    }),
  );
  const contents =
    elementXml("text", {}, escapeText(text)) +
    (named.length > 0 ? elementXml("mentions", {}, named.join("")) : "");
  const dT = created.replace(/(\.\d\d)\d*Z$|Z$/, "$1");
  return elementXml("threadedComment", { ...attributes, dT, personId: author.id, id }, contents);
}

/** A GUID of its own for a mention, made from the remark's. */
function mentionId(remarkId: string, index: number): string {
  const last = Number.parseInt(remarkId.slice(-7, -1), 16) || 0;
  const tail = ((last + index + 1) % 0xffffff).toString(16).toUpperCase().padStart(6, "0");
  return `${remarkId.slice(0, 15)}5${remarkId.slice(16, -7)}${tail}}`;
}

/** The threads of a sheet as a part. */
export function threadsXml(threads: readonly CommentThread[]): string {
  const items = threads.flatMap((thread) => {
    const ref = cellName(thread.row, thread.column);
    const head = remarkXml(thread, { ref, done: thread.resolved ? "1" : undefined });
    return [head, ...thread.replies.map((reply) => remarkXml(reply, { ref, parentId: thread.id }))];
  });
  return `${HEAD}${elementXml("ThreadedComments", { xmlns: NAMESPACE }, items.join(""))}`;
}

/** Everybody who wrote in these threads or is named in them. */
export function personsOf(threads: readonly CommentThread[]): Person[] {
  return threads.flatMap((thread) =>
    [thread, ...thread.replies].flatMap(({ author, mentions }) => [
      author,
      ...mentions.map(({ person }) => person),
    ]),
  );
}
