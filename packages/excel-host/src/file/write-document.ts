import type { BookModel } from "../model/book";
import { FileFormatError } from "./errors";
import type { SourceLayout } from "./layout";
import type { CONTENT_TYPES } from "./package/content-types";
import type { PackageEditor } from "./package/editor";
import { typeEnds } from "./package/relationships";
import { appXml, coreXml, customXml, withoutSheetTitles } from "./parts/properties";
import { settingsXml, taskPanesXml, withTaskPane, type AddInReference } from "./parts/settings";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const MS = "http://schemas.microsoft.com/office/2011/relationships";

function related(editor: PackageEditor, from: string, type: string): string | undefined {
  return editor.relations(from).find((relation) => typeEnds(relation, type))?.part;
}

function put(
  editor: PackageEditor,
  part: string,
  type: keyof typeof CONTENT_TYPES,
  relation: string,
  edit: (old: string | undefined) => string,
): void {
  const known = related(editor, "", relation.slice(relation.lastIndexOf("/") + 1));
  if (known !== undefined && editor.parts.has(known)) editor.setText(known, edit(editor.text(known)));
  else editor.add(part, edit(undefined), type, "", relation);
}

/** Writes document properties, and takes lists of sheets out of the app part when they no longer hold. */
export function writeProperties(editor: PackageEditor, book: BookModel): void {
  const isNew = book.source === undefined;
  if (book.changed.has("properties") || isNew) {
    put(editor, "docProps/core.xml", "core", `${PACKAGE}/core-properties`, (old) =>
      coreXml(book.properties, old),
    );
    put(editor, "docProps/app.xml", "app", `${OFFICE}/extended-properties`, (old) =>
      appXml(book.properties, old),
    );
    const { custom } = book.properties;
    const hasPart = related(editor, "", "custom-properties") !== undefined;
    if (custom.size > 0 || hasPart) {
      put(editor, "docProps/custom.xml", "custom", `${OFFICE}/custom-properties`, (old) =>
        customXml(custom, old),
      );
    }
  }
  const app = related(editor, "", "extended-properties");
  const text = app && editor.text(app);
  const stale = book.changed.has("sheets") || book.changed.has("names");
  if (app && text !== undefined && stale) editor.setText(app, withoutSheetTitles(text));
}

/** Writes the document settings into the web extension part of the add-in; those of other add-ins stay. */
export function writeSettings(
  editor: PackageEditor,
  book: BookModel,
  layout: SourceLayout | undefined,
  addIn: AddInReference | undefined,
): void {
  const isNew = layout === undefined && book.settings.size > 0;
  if (!book.changed.has("settings") && !isNew) return;
  const known = layout?.settingsPart;
  if (known !== undefined) {
    const reference = addIn ?? { id: "", version: "" };
    editor.setText(known, settingsXml(book.settings, reference, editor.text(known)));
    return;
  }
  if (book.settings.size === 0) return;
  if (!addIn)
    throw new FileFormatError("UNSUPPORTED", "Document settings can be saved only for a named add-in");
  const panes = panesPart(editor);
  const part = editor.free("xl/webextensions/webextension", ".xml");
  const text = settingsXml(book.settings, addIn);
  const id = editor.add(part, text, "webExtension", panes, `${MS}/webextension`);
  editor.setText(panes, withTaskPane(editor.text(panes) ?? taskPanesXml(), id));
}

function panesPart(editor: PackageEditor): string {
  const known = related(editor, "", "webextensiontaskpanes");
  if (known !== undefined) return known;
  const part = "xl/webextensions/taskpanes.xml";
  editor.add(part, taskPanesXml(), "taskPanes", "", `${MS}/webextensiontaskpanes`);
  return part;
}
