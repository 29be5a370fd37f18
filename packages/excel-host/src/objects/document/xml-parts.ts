import { SaxesParser } from "saxes";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { XmlPart } from "../../model/book";
import { freeXmlPartId } from "../../model/xml-parts";
import type { HostState, KeyRef } from "../state";
import type { XmlPartsRef } from "./refs";

/** The namespace of the root element ("" without one); InvalidArgument for what is no XML. */
function namespaceOf(xml: string): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => (namespace ??= tag.uri));
  parser.on("error", (error) => fail("InvalidArgument", `This is no XML: ${error.message}`));
  parser.write(xml).close();
  return namespace ?? fail("InvalidArgument", "The XML has no element.");
}

function partsOf({ host, namespace }: XmlPartsRef): readonly XmlPart[] {
  const all = host.workbook.book.xmlParts;
  return namespace === undefined ? all : all.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function partOf({ host, name }: KeyRef): XmlPart {
  const found = host.workbook.book.xmlParts.find(({ id }) => id === name);
  return found ?? fail("ItemNotFound", "The part has been deleted.");
}

function change({ workbook }: HostState, make: (parts: readonly XmlPart[]) => readonly XmlPart[]): void {
  workbook.editBook("xmlParts", (draft) => {
    draft.xmlParts = [...make(draft.xmlParts)];
  });
}

function add(ref: XmlPartsRef, args: Arguments): HostObject {
  const xml = args.text(0);
  namespaceOf(xml);
  const id = freeXmlPartId(ref.host.workbook.book.xmlParts);
  change(ref.host, (parts) => [...parts, { id, xml }]);
  return ref.host.make.CustomXmlPart({ host: ref.host, name: id });
}

function setXml(ref: KeyRef, args: Arguments): void {
  const xml = args.text(0);
  namespaceOf(xml);
  partOf(ref);
  change(ref.host, (parts) => parts.map((part) => (part.id === ref.name ? { ...part, xml } : part)));
}

/** What finds one of some parts. */
function found(ref: XmlPartsRef, id: unknown): HostObject | null {
  const part = partsOf(ref).find((one) => one.id === id);
  return part ? ref.host.make.CustomXmlPart({ host: ref.host, name: part.id }) : null;
}

/** The part, where there is one and no more. */
function only(ref: XmlPartsRef): HostObject | null {
  const [part, ...others] = partsOf(ref);
  return part && others.length === 0 ? found(ref, part.id) : null;
}

const FINDERS = {
  item: (ref: XmlPartsRef, key: unknown) => found(ref, key) ?? fail("ItemNotFound", "There is no such part."),
  items: (ref: XmlPartsRef) => partsOf(ref).flatMap(({ id }) => found(ref, id) ?? []),
};

const METHODS = {
  GetCount: (ref: XmlPartsRef) => partsOf(ref).length,
  GetItem: (ref: XmlPartsRef, args: Arguments) => FINDERS.item(ref, args.text(0)),
  GetItemOrNullObject: (ref: XmlPartsRef, args: Arguments) => found(ref, args.text(0)),
};

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollection = excelClass<XmlPartsRef>({
  name: "CustomXmlPartCollection",
  ...FINDERS,
  methods: {
    ...METHODS,
    Add: add,
    GetByNamespace: ({ host }, args) =>
      host.make.CustomXmlPartScopedCollection({ host, namespace: args.text(0) }),
  },
});

/** Excel.CustomXmlPartScopedCollection */
export const customXmlPartScopedCollection = excelClass<XmlPartsRef>({
  name: "CustomXmlPartScopedCollection",
  ...FINDERS,
  methods: {
    ...METHODS,
    GetOnlyItem: (ref) => only(ref) ?? fail("InvalidOperation", "There is not just one part."),
    GetOnlyItemOrNullObject: only,
  },
});

/** Excel.CustomXmlPart */
export const customXmlPart = excelClass<KeyRef>({
  name: "CustomXmlPart",
  key: "Id",
  properties: {
    Id: { get: (ref) => partOf(ref).id },
    NamespaceUri: { get: (ref) => namespaceOf(partOf(ref).xml) },
  },
  methods: {
    Delete: (ref) => {
      partOf(ref);
      change(ref.host, (parts) => parts.filter(({ id }) => id !== ref.name));
    },
    GetXml: (ref) => partOf(ref).xml,
    SetXml: setXml,
  },
});
