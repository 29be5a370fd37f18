import type { Arguments } from "./arguments";
import { apiNotFound } from "./errors";

/** An object as the interpreter sees it: members by their PascalCase names. */
export interface HostObject {
  /** As in `@types/office-js`: "Range". */
  readonly className: string;
  /** What the object stands for; its type goes with the class. */
  readonly self: unknown;
  /** The property that finds an item of a collection again. */
  readonly key: "Id" | "_Id" | undefined;
  readonly propertyNames: readonly string[];
  /** Properties, objects and methods. */
  readonly memberNames: readonly string[];
  readonly isCollection: boolean;
  /** What is written to it may wait for what is written next: see `ClassTable`. */
  readonly gathersLooks: boolean;
  isProperty(name: string): boolean;
  isObject(name: string): boolean;
  /** True where the answer depends on calculated values. */
  needsResults(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  object(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  item(key: unknown): HostObject | null;
  items(): HostObject[];
}

/** A simple property; `set` is absent where Excel does not let it be written. */
export interface Property<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}

/**
 * All that the host does of one Excel class, by the member name that the library sends: PascalCase, but for two
 * (`Line.connectorType`, `Image.format`).
 */
export interface ClassTable<T> {
  readonly name: string;
  readonly key?: "Id" | "_Id";
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  /** `getItem`: an item by its key. */
  readonly item?: (self: T, key: unknown) => HostObject | null;
  readonly items?: (self: T) => HostObject[];
  /** Members whose answer needs calculated values. */
  readonly results?: readonly string[];
  /** Its properties are looks of cells, given together where several are written one after the other. */
  readonly gathersLooks?: true;
}

class BoundObject<T> implements HostObject {
  constructor(
    readonly table: ClassTable<T>,
    readonly self: T,
  ) {}

  get className(): string {
    return this.table.name;
  }

  get key(): "Id" | "_Id" | undefined {
    return this.table.key;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.table.properties ?? {});
  }

  get memberNames(): readonly string[] {
    const { properties = {}, objects = {}, methods = {} } = this.table;
    return [properties, objects, methods].flatMap((part) => Object.keys(part));
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  get gathersLooks(): boolean {
    return this.table.gathersLooks === true;
  }

  isProperty(name: string): boolean {
    return own(this.table.properties, name) !== undefined;
  }

  isObject(name: string): boolean {
    return own(this.table.objects, name) !== undefined;
  }

  needsResults(name: string): boolean {
    return this.table.results?.includes(name) ?? false;
  }

  read(name: string): unknown {
    return (own(this.table.properties, name) ?? this.refuse(name)).get(this.self);
  }

  write(name: string, value: unknown): void {
    const property = own(this.table.properties, name) ?? this.refuse(name);
    if (!property.set) return this.refuse(name);
    property.set(this.self, value);
  }

  object(name: string): HostObject | null {
    return (own(this.table.objects, name) ?? this.refuse(name))(this.self);
  }

  call(name: string, args: Arguments): unknown {
    return (own(this.table.methods, name) ?? this.refuse(name))(this.self, args);
  }

  item(key: unknown): HostObject | null {
    return (this.table.item ?? this.refuse("GetItem"))(this.self, key);
  }

  items(): HostObject[] {
    return (this.table.items ?? this.refuse("Items"))(this.self);
  }

  private refuse(name: string): never {
    return apiNotFound(memberName(this.className, name));
  }
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The member as a programmer writes it: `Range.getUsedRange`. */
export function memberName(className: string, name: string): string {
  return `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Makes objects of the class that a table describes. */
export function excelClass<T>(table: ClassTable<T>): (self: T) => HostObject {
  return (self) => new BoundObject(table, self);
}

/** True for what the interpreter may put on an object path. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}
