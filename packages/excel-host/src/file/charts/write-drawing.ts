import type { BookModel } from "../../model/book";
import type { ChartModel } from "../../model/chart/chart";
import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { SheetPart } from "../sheet/sheet-part";
import { elementXml, localName, numberOf, parseXml, type XmlElement } from "../xml/element";
import { editXml, withAttribute } from "../xml/edit";
import { Pieces } from "../xml/pieces";
import { anchorXml } from "./anchors";
import { chartXml, type KnownChart } from "./chart-xml";
import { drawingPart, readStoredCharts, type StoredChart } from "./read-drawing";
import { sameJson } from "../same";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A16 = "http://schemas.microsoft.com/office/drawing/2014/main";

/** A drawing with nothing in it. */
const NEW_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

function isKnown(chart: ChartModel): chart is KnownChart {
  return chart.type !== undefined;
}

/**
 * Brings the charts of a sheet into its drawing: what the model says otherwise than the (already moved and renamed)
 * parts is written, gone ones are taken out, new ones get parts of their own; every other byte stays.
 */
export function writeCharts(
  editor: PackageEditor,
  book: BookModel,
  sheet: SheetModel,
  sheetPart: string,
): void {
  const stored = readStoredCharts(editor, sheetPart, book.themeColours);
  const byShape = new Map(stored.map((chart) => [chart.model.shape, chart]));
  const kept = sheet.charts.flatMap((chart) => {
    const old = chart.shape === undefined ? undefined : byShape.get(chart.shape);
    return old ? [{ chart, old }] : [];
  });
  for (const { chart, old } of kept) writeContents(editor, book, chart, old);
  const drawing = drawingPart(editor, sheetPart);
  if (drawing !== undefined) writeFrames(editor, drawing, stored, kept);
  const old = new Set(kept.map(({ chart }) => chart));
  const added = sheet.charts.filter((chart) => !old.has(chart)).filter(isKnown);
  if (added.length > 0) addCharts(editor, book, added, drawing ?? newDrawing(editor, sheetPart));
}

function writeContents(editor: PackageEditor, book: BookModel, chart: ChartModel, old: StoredChart): void {
  if (!isKnown(chart) || !old.contents) return;
  const contents = { text: editor.text(old.part) ?? "", contents: old.contents };
  const isSame = Object.entries(old.contents).every(([field, value]) =>
    sameJson(value, chart[field as keyof ChartModel]),
  );
  if (!isSame) editor.setText(old.part, chartXml(book, chart, contents));
}

/** Names and places of the charts that stay; the anchors of gone ones go, with their parts. */
function writeFrames(
  editor: PackageEditor,
  drawing: string,
  stored: readonly StoredChart[],
  kept: readonly { readonly chart: ChartModel; readonly old: StoredChart }[],
): void {
  const text = editor.text(drawing) ?? "";
  const gone = stored.filter((candidate) => !kept.some(({ old }) => old === candidate));
  const changed = editXml(text, drawing, (name, xml, element) => {
    if (!/Anchor$/.test(name)) return undefined;
    if (gone.some(({ anchor }) => anchor.start === element.start)) return "";
    const found = kept.find(({ old }) => old.anchor.start === element.start);
    return found ? frame(xml, found.chart, found.old) : undefined;
  });
  editor.setText(drawing, changed);
  for (const { part } of gone) editor.removeTree(part, drawing);
}

function frame(xml: string, chart: ChartModel, { model, anchor }: StoredChart): string {
  const named = chart.name === model.name ? xml : renamed(xml, chart.name);
  if (sameJson(chart.anchor, model.anchor)) return named;
  const element = parseXml(named);
  const shape = element.children.find(({ name }) => localName(name) === "graphicFrame");
  const own = anchorXml(chart.anchor, "").replace(/xdr:/g, prefixOf(anchor));
  return own.replace(
    new RegExp(`<${prefixOf(anchor)}clientData/>`),
    (end) => (shape ? named.slice(shape.start, shape.end) : "") + end,
  );
}

/** The prefix of an element, with its colon. */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function renamed(xml: string, name: string): string {
  return editXml(xml, "anchor", (tag, item) =>
    tag === "cNvPr" ? withAttribute(item, ["name"], () => name) : undefined,
  );
}

/** Gives a sheet a drawing. */
export function newDrawing(editor: PackageEditor, sheetPart: string): string {
  const drawing = editor.free("xl/drawings/drawing", ".xml");
  const id = editor.add(drawing, NEW_DRAWING, "drawing", sheetPart, `${OFFICE}/drawing`);
  const worksheet = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  worksheet.replace("drawing", `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  editor.setText(sheetPart, worksheet.toString());
  return drawing;
}

/** The highest number of a shape in a drawing. */
export function highestShape(text: string): number {
  let highest = 1;
  editXml(text, "drawing", (name, _xml, { attributes }) => {
    if (name === "cNvPr") highest = Math.max(highest, numberOf(attributes.id) ?? 0);
    return undefined;
  });
  return highest;
}

function addCharts(
  editor: PackageEditor,
  book: BookModel,
  charts: readonly KnownChart[],
  drawing: string,
): void {
  const names = editor.freeNames("xl/charts/chart", ".xml", charts.length);
  const parts = charts.map((chart, index) => ({ part: names[index] ?? "", text: chartXml(book, chart) }));
  const ids = editor.addAll(parts, "chart", drawing, `${OFFICE}/chart`);
  const pieces = Pieces.of(editor.text(drawing) ?? NEW_DRAWING);
  const first = highestShape(editor.text(drawing) ?? NEW_DRAWING) + 1;
  charts.forEach((chart, index) => {
    const xml = anchorXml(chart.anchor, frameXml(chart, first + index, ids[index] ?? ""));
    pieces.list.push({ name: "anchor", xml: declared(xml) });
  });
  editor.setText(drawing, pieces.toString());
}

/** An anchor that does not rely on the prefixes of the drawing that it comes into. */
export function declared(xml: string): string {
  const namespaces =
    ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return xml.replace(/^<xdr:\w+/, (tag) => tag + namespaces);
}

function frameXml(chart: ChartModel, shape: number, relation: string): string {
  const creation = `<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">${elementXml("a16:creationId", { "xmlns:a16": A16, id: chart.id })}</a:ext></a:extLst>`;
  const properties = elementXml("xdr:cNvPr", { id: shape, name: chart.name }, creation);
  const link = elementXml("c:chart", { "xmlns:c": C, "xmlns:r": OFFICE, "r:id": relation });
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${C}">${link}</a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}
