import { excelClass, type HostObject, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { isShortInteger, type DocumentProperties } from "../../model/book";
import type { HostState, KeyRef } from "../state";

type TextName = Exclude<keyof DocumentProperties, "custom">;

function text(name: TextName): Property<HostState> {
  return {
    get: (host) => host.workbook.book.properties[name],
    set: (host, value) =>
      host.workbook.editBook("properties", ({ properties }) => {
        properties[name] = String(value);
      }),
  };
}

/** Excel.DocumentProperties */
export const documentProperties = excelClass<HostState>({
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    RevisionNumber: {
      get: (host) => Number(host.workbook.book.properties.revision || 0),
      set: (host, value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
          fail("InvalidArgument", "A whole number is needed.");
        host.workbook.editBook("properties", ({ properties }) => {
          properties.revision = String(value);
        });
      },
    },
    CreationDate: { get: (host) => host.workbook.book.properties.created || host.now().toISOString() },
    LastAuthor: { get: (host) => host.workbook.book.properties.lastAuthor },
  },
  objects: { Custom: (host) => host.make.CustomPropertyCollection(host) },
});

type Custom = DocumentProperties["custom"];

function stored(host: HostState): Custom {
  return host.workbook.book.properties.custom;
}

/** Puts other custom properties in the place of those of the book. */
function store(host: HostState, custom: Custom): void {
  host.workbook.editBook("properties", ({ properties }) => {
    properties.custom = custom;
  });
}

/** Keys do not differ by letter case. */
function keyOf(host: HostState, key: string): string | undefined {
  return [...stored(host).keys()].find((candidate) => candidate.toLowerCase() === key.toLowerCase());
}

function object(host: HostState, name: string): HostObject {
  return host.make.CustomProperty({ host, name });
}

function write(host: HostState, key: string, value: unknown): void {
  if (!["string", "number", "boolean"].includes(typeof value)) {
    fail("InvalidArgument", "A custom property is a text, a number, true or false.");
  }
  if (typeof value === "string" && value.length > 255) fail("InvalidArgument", "At most 255 characters.");
  store(host, new Map(stored(host)).set(keyOf(host, key) ?? key, value as string | number | boolean));
}

/** Excel.CustomPropertyCollection */
export const customPropertyCollection = excelClass<HostState>({
  name: "CustomPropertyCollection",
  items: (host) => [...stored(host).keys()].map((name) => object(host, name)),
  item: (host, key) => {
    const name = keyOf(host, String(key));
    return name === undefined
      ? fail("ItemNotFound", `There is no property ${String(key)}.`)
      : object(host, name);
  },
  methods: {
    Add: (host, args) => {
      write(host, args.text(0), args.raw(1));
      return object(host, keyOf(host, args.text(0)) ?? args.text(0));
    },
    DeleteAll: (host) => store(host, new Map()),
    GetCount: (host) => stored(host).size,
    GetItemOrNullObject: (host, args) => {
      const name = keyOf(host, args.text(0));
      return name === undefined ? null : object(host, name);
    },
  },
});

function value(ref: KeyRef): string | number | boolean {
  return stored(ref.host).get(ref.name) ?? fail("ItemNotFound", `There is no property ${ref.name}.`);
}

const TYPES = { string: "String", boolean: "Boolean" } as const;

/** Numbers are whole (`Number`, as `vt:i4` in a file) or not (`Float`, `vt:r8`). */
function typeOf(value: string | number | boolean): string {
  if (typeof value === "number") return isShortInteger(value) ? "Number" : "Float";
  return TYPES[typeof value as keyof typeof TYPES];
}

/** Excel.CustomProperty */
export const customProperty = excelClass<KeyRef>({
  name: "CustomProperty",
  properties: {
    Key: { get: (ref) => ref.name },
    Value: { get: value, set: (ref, given) => write(ref.host, ref.name, given) },
    Type: { get: (ref) => typeOf(value(ref)) },
  },
  methods: {
    Delete: ({ host, name }) => store(host, new Map([...stored(host)].filter(([key]) => key !== name))),
  },
});
