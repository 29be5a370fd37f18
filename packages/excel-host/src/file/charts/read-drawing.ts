import type { ChartModel } from "../../model/chart/chart";
import { chartIdOf } from "../../model/chart/edit";
import { NEW_CATEGORY_AXIS, NEW_TITLE, NEW_VALUE_AXIS, newLegend } from "../../model/chart/defaults";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { child, descend, numberOf, parseXml, type XmlElement } from "../xml/element";
import { readAnchor } from "./anchors";
import { type ChartContents, readChart } from "./read-chart";

/** A chart of a drawing, and where the file has it. */
export interface StoredChart {
  readonly model: ChartModel & { readonly shape: number };
  /** The chart part. */
  readonly part: string;
  readonly contents: ChartContents | undefined;
  /** Its anchor in the text of the drawing. */
  readonly anchor: XmlElement;
}

/** The drawing of a sheet. */
export function drawingPart(editor: PackageEditor, sheetPart: string): string | undefined {
  const relation = editor.relations(sheetPart).find((candidate) => typeEnds(candidate, "drawing"));
  return relation && editor.parts.has(relation.part) ? relation.part : undefined;
}

/** What stands for the contents of a chart that the host does not know. */
const UNKNOWN: Omit<ChartContents, "type"> = {
  title: { ...NEW_TITLE, visible: false },
  legend: { ...newLegend("ColumnClustered", 1), visible: false },
  axes: { category: NEW_CATEGORY_AXIS, value: NEW_VALUE_AXIS },
  series: [],
  plotBy: "Columns",
  area: {},
  plotArea: {},
  blanks: "NotPlotted",
  visibleOnly: true,
};

function relationId(frame: XmlElement | undefined): string | undefined {
  const link = descend(frame, "graphic", "graphicData", "chart");
  return Object.entries(link?.attributes ?? {}).find(([key]) => /(^|:)id$/.test(key))?.[1];
}

/** Excel's own id of a shape (Office 2016 and later). */
export function creationId(properties: XmlElement | undefined): string | undefined {
  const extensions = child(properties, "extLst")?.children ?? [];
  return extensions.flatMap((extension) => child(extension, "creationId")?.attributes.id ?? [])[0];
}

function contentsOf(
  editor: PackageEditor,
  part: string,
  theme: readonly string[],
): ChartContents | undefined {
  try {
    return readChart(editor.text(part) ?? "", part, theme);
  } catch {
    // A chart that is damaged is kept as it is, like one of an unknown kind.
    return undefined;
  }
}

/** The charts of a sheet as the package has them now; without ids in the file they are counted from the shapes. */
export function readStoredCharts(
  editor: PackageEditor,
  sheetPart: string,
  theme: readonly string[],
): StoredChart[] {
  const drawing = drawingPart(editor, sheetPart);
  const text = drawing === undefined ? undefined : editor.text(drawing);
  if (drawing === undefined || !text?.includes("graphicFrame")) return [];
  const relations = editor.relations(drawing);
  return parseXml(text, drawing).children.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const relation = relations.find(({ id }) => id === relationId(frame));
    const place = readAnchor(anchor);
    if (!relation || !place || !typeEnds(relation, "chart")) return [];
    const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
    const shape = numberOf(properties?.attributes.id) ?? 0;
    const contents = contentsOf(editor, relation.part, theme);
    const id = creationId(properties) ?? chartIdOf(shape);
    const name = properties?.attributes.name ?? "";
    return [
      {
        model: { ...(contents ?? UNKNOWN), id, name, shape, anchor: place },
        part: relation.part,
        contents,
        anchor,
      },
    ];
  });
}

/** The charts of a sheet, with ids that no chart of the book has twice. */
export function readCharts(
  editor: PackageEditor,
  sheetPart: string,
  theme: readonly string[],
  taken: Set<string>,
): ChartModel[] {
  return readStoredCharts(editor, sheetPart, theme).map(({ model }) => {
    let { id } = model;
    for (let number = model.shape; taken.has(id); number += 1) id = chartIdOf(number);
    taken.add(id);
    return { ...model, id };
  });
}
