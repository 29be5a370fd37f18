import type { Note } from "../../model/rules";
import { parseCell } from "../address";
import { child, childrenOf, parseXml, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/text";

/** All text below an element, in order: the runs of a note. */
function deepText(element: XmlElement | undefined): string {
  if (!element) return "";
  return (
    childrenOf(element, "t")
      .map((t) => t.text)
      .join("") + childrenOf(element, "r").map(deepText).join("")
  );
}

/** Reads the notes of a comments part. */
export function readNotes(text: string): Note[] {
  const root = parseXml(text, "comments");
  const authors = childrenOf(child(root, "authors"), "author").map((author) => author.text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((comment) => {
    const place = parseCell(comment.attributes.ref ?? "");
    if (!place) return [];
    const author = authors[Number(comment.attributes.authorId)] ?? "";
    return [{ ...place, author, text: decodeXstring(deepText(child(comment, "text"))) }];
  });
}
