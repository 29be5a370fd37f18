import { Arguments } from "../api/arguments";
import { isHostObject, memberName, type HostObject } from "../api/class-table";
import { ApiError, apiNotFound, fail } from "../api/errors";
import type { ApiGuard } from "./guard";
import {
  ActionKind,
  PathKind,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { QueryReader } from "./query";
import type { References } from "../api/references";

/** What a batch needs of the host that it runs in. */
export interface InterpreterContext {
  readonly guard: ApiGuard;
  readonly references: References;
  /** The object on which all paths begin: the workbook. */
  root(): HostObject;
  /** An object made by the name of its service. */
  service(name: string): HostObject;
  /** Gives the cells the looks that were gathered. */
  settle(): void;
  /** Calculates when something has changed since the last time; in manual mode only on demand. */
  refresh(onDemand: boolean): Promise<void> | undefined;
  /** Throws when an action may not be done now (fault injection, read-only, cell editing). */
  beforeAction(action: ActionInfo, path: ObjectPathInfo | undefined): void;
}

/** One request: its object paths are resolved once, its actions done in order until one fails. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly reader: QueryReader;
  /** The member of a path that was followed last: where a path that fails has failed. */
  private following = "";

  constructor(
    private readonly context: InterpreterContext,
    private readonly body: RequestBody,
    /** A program's own request: faults may hit it. */
    private readonly isProgram = true,
  ) {
    this.reader = new QueryReader(context.guard, context.references);
  }

  async run(): Promise<ResponseBody> {
    try {
      return await this.runActions();
    } finally {
      this.context.settle();
    }
  }

  private async runActions(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.isProgram)
          this.context.beforeAction(action, this.body.ObjectPaths[String(action.ObjectPathId)]);
        if (!this.gathersLooks(action)) this.context.settle();
        if (this.needsResults(action)) await this.context.refresh(action.Name === "Calculate");
        const value = this.perform(action);
        results.push({ ActionId: action.Id, Value: value instanceof Promise ? await value : value });
        if (action.ActionType === ActionKind.Trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionKind.Trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.Instantiate:
        return target && this.reader.identity(target);
      case ActionKind.Query:
      case ActionKind.QueryAsJson:
        return this.reader.read(target, action.QueryInfo ?? {});
      case ActionKind.Method:
        return this.method(target, action.Name ?? "", action.ArgumentInfo);
      case ActionKind.SetProperty:
        return this.setProperty(target, action.Name ?? "", this.arguments(action.ArgumentInfo)[0]);
      case ActionKind.Update:
        return this.update(target, action.ObjectState ?? {});
      default:
        return apiNotFound(`the action of type ${action.ActionType}`);
    }
  }

  /** A method of a null object does nothing, as in Excel: `getItemOrNullObject("x").delete()`. */
  private method(target: HostObject | null, name: string, info: ArgumentInfo | undefined): unknown {
    if (!target) return null;
    if (name === "_KeepReference") return void this.context.references.keep(target);
    this.context.guard.check(target, name);
    const value = target.call(name, new Arguments(this.arguments(info)));
    return isHostObject(value) ? this.reader.identity(value) : (value ?? null);
  }

  private setProperty(target: HostObject | null, name: string, value: unknown): null {
    if (!target) return null;
    this.context.guard.check(target, name);
    target.write(name, value);
    return null;
  }

  private update(target: HostObject | null, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      if (target?.isObject(name)) this.update(target.object(name), value as Record<string, unknown>);
      else this.setProperty(target, name, value);
    }
    return null;
  }

  /** Such an action neither sees nor changes what gathered looks change. */
  private gathersLooks({ ActionType: type, ObjectPathId: id }: ActionInfo): boolean {
    if (type === ActionKind.SetProperty) return this.resolve(id)?.gathersLooks ?? false;
    const kind = this.body.ObjectPaths[String(id)]?.ObjectPathType;
    return type === ActionKind.Instantiate && (kind === PathKind.Property || kind === PathKind.Indexer);
  }

  /** True where the action would show, or be decided by, calculated values. */
  private needsResults(action: ActionInfo): boolean {
    const id = action.ObjectPathId;
    switch (action.ActionType) {
      case ActionKind.Query:
      case ActionKind.QueryAsJson:
        return this.reader.needsResults(this.resolve(id), action.QueryInfo ?? {});
      case ActionKind.Method:
        return this.resolve(id)?.needsResults(action.Name ?? "") ?? false;
      case ActionKind.Instantiate:
        return this.pathNeedsResults(id);
      case ActionKind.SetProperty:
        // What was automatic so far is calculated before it is manual.
        return action.Name === "CalculationMode";
      default:
        return false;
    }
  }

  private pathNeedsResults(id: number): boolean {
    const path = this.body.ObjectPaths[String(id)];
    if (!path || this.resolved.has(id) || path.ObjectPathType !== PathKind.Method) return false;
    return this.resolve(path.ParentObjectPathId ?? 0)?.needsResults(path.Name ?? "") ?? false;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) fail("InvalidObjectPath", `There is no path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.Global:
        return this.context.root();
      case PathKind.NewObject:
        return this.context.service(path.Name ?? "");
      case PathKind.ReferenceId:
        return this.context.references.find(path.Name ?? "") ?? fail("ItemNotFound");
      case PathKind.NullObject:
        return null;
      default:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private followFrom(parent: HostObject | null, path: ObjectPathInfo): HostObject | null {
    if (!parent) return null;
    const name = path.Name ?? "";
    const args = this.arguments(path.ArgumentInfo);
    this.following = memberName(
      parent.className,
      path.ObjectPathType === PathKind.Indexer ? "GetItem" : name,
    );
    if (path.ObjectPathType === PathKind.Indexer) return parent.item(args[0]);
    this.context.guard.check(parent, name);
    if (path.ObjectPathType === PathKind.Property) return parent.object(name);
    const value = parent.call(name, new Arguments(args));
    if (value === null || value === undefined || isHostObject(value)) return value ?? null;
    return fail("InvalidObjectPath", `${memberName(parent.className, name)} does not give an object.`);
  }

  /** Puts objects where the request names their paths. */
  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0 && reference === value)
      return this.resolve(reference);
    if (Array.isArray(value)) {
      const nested: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return nested.length === 0 ? value : value.map((part, index) => this.argument(part, nested[index]));
    }
    return isRecord(value) ? this.recordArgument(value) : value;
  }

  /** Objects inside an options argument come as `{ _ObjectPathId }`. */
  private recordArgument(value: Record<string, unknown>): unknown {
    const path = value["_ObjectPathId"];
    if (typeof path === "number") return this.resolve(path);
    const entries = Object.entries(value).map(([key, part]) => [key, this.argument(part, undefined)]);
    return Object.fromEntries(entries);
  }

  private describe(error: unknown, action: ActionInfo, index: number): NonNullable<ResponseBody["Error"]> {
    const location = this.location(action);
    const known = error instanceof ApiError ? error : undefined;
    const text = error instanceof Error ? error.message : String(error);
    return {
      Code: known?.code ?? "GeneralException",
      Message: text,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: known?.httpStatusCode ?? 500,
    };
  }

  /** Where an error happened: `Range.values`. */
  private location(action: ActionInfo): string {
    const target = this.resolved.get(action.ObjectPathId);
    if (target === undefined) return this.following;
    const name = action.Name || this.body.ObjectPaths[String(action.ObjectPathId)]?.Name || "";
    return target && name ? memberName(target.className, name) : name;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
}
