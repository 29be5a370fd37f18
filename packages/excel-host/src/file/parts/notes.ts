import type { Note } from "../../model/rules";
import { cellName, parseCell } from "../../model/address";
import { child, childrenOf, elementXml, parseXml, type XmlElement } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { decodeXstring, escapeText } from "../xml/text";
import { textXml } from "./shared-strings";

const ORDER = ["authors", "commentList", "extLst"];

const NEW_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

/** All text below an element, in order: the runs of a note. */
function deepText(element: XmlElement | undefined): string {
  if (!element) return "";
  const own = childrenOf(element, "t").map((t) => t.text);
  return own.join("") + childrenOf(element, "r").map(deepText).join("");
}

function readNote(comment: XmlElement, authors: readonly string[]): Note | undefined {
  const place = parseCell(comment.attributes.ref ?? "");
  if (!place) return undefined;
  const author = authors[Number(comment.attributes.authorId)] ?? "";
  return { ...place, author, text: decodeXstring(deepText(child(comment, "text"))) };
}

function authorsOf(root: XmlElement): string[] {
  return childrenOf(child(root, "authors"), "author").map((author) => author.text);
}

/** Reads the notes of a comments part. */
export function readNotes(text: string): Note[] {
  const root = parseXml(text, "comments");
  const authors = authorsOf(root);
  return childrenOf(child(root, "commentList"), "comment").flatMap(
    (comment) => readNote(comment, authors) ?? [],
  );
}

/** A comments part with these notes; those that are as they were keep their bytes (and their rich text). */
export function notesXml(notes: readonly Note[], before = NEW_COMMENTS): string {
  const old = withoutPrefix(before);
  const root = parseXml(old, "comments");
  const authors = authorsOf(root);
  const known = new Map<string, string>();
  for (const comment of childrenOf(child(root, "commentList"), "comment")) {
    const note = readNote(comment, authors);
    if (note) known.set(keyOf(note), old.slice(comment.start, comment.end));
  }
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const items = sorted.map(
    (note) => known.get(keyOf(note)) ?? noteXml(note, authorIndex(authors, note.author)),
  );
  const pieces = Pieces.of(old, "comments");
  const names = authors.map((author) => elementXml("author", {}, escapeText(author)));
  pieces.replace("authors", [`<authors>${names.join("")}</authors>`], ORDER);
  pieces.replace("commentList", [`<commentList>${items.join("")}</commentList>`], ORDER);
  return pieces.toString();
}

function keyOf({ row, column, author, text }: Note): string {
  return JSON.stringify([row, column, author, text]);
}

function authorIndex(authors: string[], author: string): number {
  const known = authors.indexOf(author);
  return known >= 0 ? known : authors.push(author) - 1;
}

function noteXml(note: Note, authorId: number): string {
  const ref = cellName(note.row, note.column);
  return elementXml("comment", { ref, authorId, shapeId: 0 }, `<text><r>${textXml(note.text)}</r></text>`);
}
