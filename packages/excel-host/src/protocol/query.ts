import type { HostObject } from "../api/class-table";
import type { ApiGuard } from "./guard";
import type { QueryInfo } from "./messages";
import type { References } from "../api/references";

/** What is asked of one object: simple properties, nested objects, or all simple ones. */
interface Selection {
  everything: boolean;
  names: Set<string>;
  nested: Map<string, Selection>;
}

/** Answers `load`: builds the JSON of the properties that were asked for. */
export class QueryReader {
  constructor(
    private readonly guard: ApiGuard,
    private readonly references: References,
  ) {}

  read(object: HostObject | null, query: QueryInfo): unknown {
    if (!object) return null;
    const value = this.describe(object, parseSelection(query), query);
    const reference = this.references.idOf(object);
    return reference === undefined ? value : { ...value, _ReferenceId: reference };
  }

  /** True where an answer would show calculated values. */
  needsResults(object: HostObject | null, query: QueryInfo): boolean {
    return object !== null && selectionNeedsResults(object, parseSelection(query));
  }

  private describe(object: HostObject, selection: Selection, page?: QueryInfo): Record<string, unknown> {
    if (object.isCollection) return this.describeCollection(object, selection, page);
    expandObjects(object, selection);
    const result: Record<string, unknown> = {};
    for (const name of this.propertiesOf(object, selection)) result[name] = object.read(name);
    for (const [name, nested] of selection.nested) {
      this.guard.check(object, name);
      const child = object.object(name);
      result[name] = child ? this.describe(child, nested) : null;
    }
    return result;
  }

  private describeCollection(
    object: HostObject,
    selection: Selection,
    page?: QueryInfo,
  ): Record<string, unknown> {
    const { own, items } = splitForCollection(object, selection);
    const result: Record<string, unknown> = {};
    for (const name of this.propertiesOf(object, own)) result[name] = object.read(name);
    if (!items) return result;
    const skip = page?.Skip ?? 0;
    const all = object.items().slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
    result["_Items"] = all.map((item) => ({ ...this.identity(item), ...this.describe(item, items) }));
    return result;
  }

  /** What office.js needs to find an object again in a later request. */
  identity(object: HostObject): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    if (object.key) result[object.key] = object.read(object.key);
    const reference = this.references.idOf(object);
    if (reference !== undefined) result["_ReferenceId"] = reference;
    return result;
  }

  private propertiesOf(object: HostObject, selection: Selection): string[] {
    const all = selection.everything
      ? object.propertyNames.filter((name) => this.guard.allows(object, name))
      : [];
    const chosen = [...selection.names]
      .filter((name) => name !== "_ReferenceId")
      .map((name) => spelling(object, name))
      .filter((name) => object.isProperty(name) || !this.guard.isNobodys(object, name));
    for (const name of chosen) this.guard.check(object, name);
    return [...new Set([...all, ...chosen])];
  }
}

/** The library sends and reads two names with a small letter. */
function spelling(object: HostObject, name: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  return !object.isProperty(name) && object.isProperty(small) ? small : name;
}

function emptySelection(): Selection {
  return { everything: false, names: new Set(), nested: new Map() };
}

function parseSelection(query: QueryInfo): Selection {
  const selection = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!query.Select?.length) selection.everything = true;
  for (const path of paths) addPath(selection, path.trim().split(/[/.]/).map(pascal));
  return selection;
}

/** No property of any object: whether there is one says the answer itself. Nearly every add-in asks for it. */
const NULL_MARK = "IsNullObject";

function addPath(selection: Selection, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === "") return;
  if (name === "*" || name === "$all") selection.everything = true;
  else if (name === NULL_MARK) return;
  else if (rest.length === 0) selection.names.add(name);
  else addPath(child(selection, name), rest);
}

function child(selection: Selection, name: string): Selection {
  const found = selection.nested.get(name) ?? emptySelection();
  selection.nested.set(name, found);
  return found;
}

/** `load("values")` and `load("Values")` ask for the same. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A name of an object stands for all its simple properties; for a collection the names that it does not have
 * itself are those of its items, with or without "items/" before them.
 */
function splitForCollection(object: HostObject, selection: Selection): { own: Selection; items?: Selection } {
  const own = emptySelection();
  const items = selection.nested.get("Items") ?? emptySelection();
  own.everything = selection.everything;
  items.everything ||= selection.everything || selection.names.has("Items");
  for (const name of selection.names) {
    if (name !== "Items") (object.isProperty(name) ? own : items).names.add(name);
  }
  for (const [name, nested] of selection.nested) if (name !== "Items") items.nested.set(name, nested);
  const asksItems = items.everything || items.names.size > 0 || items.nested.size > 0;
  return asksItems || selection.nested.has("Items") ? { own, items } : { own };
}

function selectionNeedsResults(object: HostObject, selection: Selection): boolean {
  if (object.isCollection) return true;
  const names = selection.everything ? object.propertyNames : [...selection.names];
  return names.some((name) => object.needsResults(name)) || selection.nested.size > 0;
}

/** A name that is an object (`load("format")`) stands for all its simple properties. */
function expandObjects(object: HostObject, selection: Selection): void {
  for (const name of [...selection.names]) {
    if (!object.isObject(name)) continue;
    selection.names.delete(name);
    child(selection, name).everything = true;
  }
}
