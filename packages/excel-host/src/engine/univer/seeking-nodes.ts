import type { IRange } from "@univerjs/core";
import type { BaseAstNode, BaseReferenceObject } from "@univerjs/engine-formula";
import type { Rect } from "../../model/rect";
import type { Area } from "./references";

/** Univer's kind of a parsed range operator: `A1:INDEX(…)`. */
const UNION_NODE = 10;

/** A block as Univer writes it. */
export function rectOf({ startRow: top, endRow: bottom, startColumn: left, endColumn: right }: IRange): Rect {
  return { top, bottom, left, right };
}

/** The parts of a parsed formula that answer with places. */
export function* seekingNodes(node: BaseAstNode): Generator<BaseAstNode> {
  for (const child of node.getChildren()) {
    if (child.isAddress() || child.nodeType === UNION_NODE) yield child;
    yield* seekingNodes(child);
  }
}

/** The blocks that these parts were found to mean. */
export function placesOf(node: BaseAstNode): Area[] {
  return [...seekingNodes(node)].flatMap((part) => {
    const value = part.getValue();
    if (!value?.isReferenceObject()) return [];
    const { sheetId, range } = (value as BaseReferenceObject).toUnitRange();
    return [{ sheetId, rect: rectOf(range) }];
  });
}
