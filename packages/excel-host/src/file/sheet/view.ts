import type { SheetView } from "../../model/sheet";
import { cellName, parseCell, parseSqref, rectName } from "../../model/address";
import {
  attributesXml,
  child,
  childrenOf,
  elementXml,
  booleanOf,
  numberOf,
  type AttributeValues,
} from "../xml/element";
import type { SheetPart } from "./sheet-part";

/** Reads the first view of a sheet: frozen panes, gridlines, zoom, selection. */
export function readView(part: SheetPart): SheetView {
  const view = child(part.element("sheetViews"), "sheetView");
  const attributes = view?.attributes ?? {};
  const pane = child(view, "pane")?.attributes ?? {};
  const isFrozen = pane.state === "frozen" || pane.state === "frozenSplit";
  const selections = childrenOf(view, "selection").map((selection) => selection.attributes);
  const active = selections.find((selection) => selection.pane === pane.activePane) ?? selections[0];
  return {
    freezeRows: isFrozen ? (numberOf(pane.ySplit) ?? 0) : 0,
    freezeColumns: isFrozen ? (numberOf(pane.xSplit) ?? 0) : 0,
    showGridlines: booleanOf(attributes.showGridLines, true),
    showHeadings: booleanOf(attributes.showRowColHeaders, true),
    zoom: numberOf(attributes.zoomScale) ?? 100,
    selection: parseSqref(active?.sqref ?? "A1")[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** Puts a view into a worksheet part; further views and unknown attributes stay. */
export function writeView(part: SheetPart, view: SheetView, selected: boolean): void {
  const views = part.element("sheetViews");
  const [first, ...others] = childrenOf(views, "sheetView");
  const isSelected = booleanOf(first?.attributes.tabSelected);
  if (views && isSelected === selected && JSON.stringify(readView(part)) === JSON.stringify(view)) return;
  const attributes: AttributeValues = {
    ...first?.attributes,
    showGridLines: view.showGridlines ? undefined : false,
    showRowColHeaders: view.showHeadings ? undefined : false,
    tabSelected: selected || undefined,
    zoomScale: view.zoom === 100 ? undefined : view.zoom,
    zoomScaleNormal: view.zoom === 100 ? undefined : view.zoom,
    workbookViewId: first?.attributes.workbookViewId ?? 0,
  };
  const source = part.pieces.get("sheetViews")?.trim() ?? "";
  const kept = (first?.children ?? []).filter(({ name }) => name !== "pane" && name !== "selection");
  const keptXml = kept.map((element) => source.slice(element.start, element.end)).join("");
  const viewXml = elementXml("sheetView", attributes, paneXml(view, part) + selectionXml(view) + keptXml);
  const rest = others.map((element) => source.slice(element.start, element.end)).join("");
  part.replace(
    "sheetViews",
    `<sheetViews${attributesXml(views?.attributes ?? {})}>${viewXml}${rest}</sheetViews>`,
  );
}

function activePane(view: SheetView): string | undefined {
  if (view.freezeRows > 0) return view.freezeColumns > 0 ? "bottomRight" : "bottomLeft";
  return view.freezeColumns > 0 ? "topRight" : undefined;
}

function paneXml(view: SheetView, part: SheetPart): string {
  const old = child(child(part.element("sheetViews"), "sheetView"), "pane")?.attributes;
  const active = activePane(view);
  if (!active) return "";
  const scrolled = parseCell(old?.topLeftCell ?? "");
  const isSame =
    numberOf(old?.ySplit) === (view.freezeRows || undefined) &&
    numberOf(old?.xSplit) === (view.freezeColumns || undefined);
  const topLeft = isSame && scrolled ? scrolled : { row: view.freezeRows, column: view.freezeColumns };
  return elementXml("pane", {
    xSplit: view.freezeColumns || undefined,
    ySplit: view.freezeRows || undefined,
    topLeftCell: cellName(topLeft.row, topLeft.column),
    activePane: active,
    state: "frozen",
  });
}

function selectionXml(view: SheetView): string {
  const { selection } = view;
  return elementXml("selection", {
    pane: activePane(view),
    activeCell: cellName(selection.top, selection.left),
    sqref: rectName(selection),
  });
}
