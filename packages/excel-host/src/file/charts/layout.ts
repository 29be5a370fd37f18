import type { ChartLayout } from "../../model/chart/look";
import { child, elementXml, numberOf, type XmlElement } from "../xml/element";
import { valOf } from "./read-title";

const val = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : elementXml(name, { val: value });

/** `<c:layout>` of a part that was put somewhere by hand; `offset`: by how much it was moved. */
export function layoutXml(layout: ChartLayout | undefined, target?: "inner" | "outer" | "offset"): string {
  if (!layout || Object.keys(layout).length === 0) return "";
  const { x, y, w, h } = layout;
  const isEdge = target !== "offset";
  const edge = (name: string, value: number | undefined) =>
    isEdge && value !== undefined ? val(name, "edge") : "";
  const inner = [
    target === "inner" ? val("c:layoutTarget", "inner") : "",
    edge("c:xMode", x),
    edge("c:yMode", y),
    val("c:x", x),
    val("c:y", y),
    val("c:w", w),
    val("c:h", h),
  ];
  return `<c:layout><c:manualLayout>${inner.join("")}</c:manualLayout></c:layout>`;
}

/** Reads the `<c:layout>` of a part; undefined where it is automatic. */
export function readLayout(
  part: XmlElement | undefined,
): (ChartLayout & { readonly inner?: boolean }) | undefined {
  const manual = child(child(part, "layout"), "manualLayout");
  if (!manual) return undefined;
  const entries = (["x", "y", "w", "h"] as const).flatMap((name) => {
    const number = numberOf(valOf(manual, name));
    return number === undefined ? [] : [[name, number] as const];
  });
  const isInner = valOf(manual, "layoutTarget") === "inner";
  return { ...Object.fromEntries(entries), ...(isInner && { inner: true }) };
}
