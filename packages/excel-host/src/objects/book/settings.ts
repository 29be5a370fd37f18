import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { HostState, KeyRef } from "../state";

function object(host: HostState, name: string): HostObject {
  return host.make.Setting({ host, name });
}

function read({ host, name }: KeyRef): unknown {
  const text = host.workbook.book.settings.get(name) ?? fail("ItemNotFound", `There is no setting ${name}.`);
  return JSON.parse(text);
}

function write(host: HostState, name: string, value: unknown): void {
  host.workbook.editBook("settings", ({ settings }) => settings.set(name, JSON.stringify(value ?? null)));
}

/** Excel.SettingCollection: the same store as `Office.context.document.settings`. */
export const settingCollection = excelClass<HostState>({
  name: "SettingCollection",
  items: (host) => [...host.workbook.book.settings.keys()].map((name) => object(host, name)),
  item: (host, key) =>
    host.workbook.book.settings.has(String(key))
      ? object(host, String(key))
      : fail("ItemNotFound", `There is no setting ${String(key)}.`),
  methods: {
    Add: (host, args) => {
      write(host, args.text(0), args.raw(1));
      return object(host, args.text(0));
    },
    GetCount: (host) => host.workbook.book.settings.size,
    GetItemOrNullObject: (host, args) =>
      host.workbook.book.settings.has(args.text(0)) ? object(host, args.text(0)) : null,
  },
});

/** Excel.Setting */
export const setting = excelClass<KeyRef>({
  name: "Setting",
  key: "_Id",
  properties: {
    _Id: { get: (ref) => ref.name },
    Key: { get: (ref) => ref.name },
    Value: { get: read, set: (ref, value) => write(ref.host, ref.name, value) },
  },
  methods: {
    Delete: ({ host, name }) =>
      void host.workbook.editBook("settings", ({ settings }) => settings.delete(name)),
  },
});
