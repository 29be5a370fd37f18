import assert from "node:assert/strict";
import { excelClass, type HostObject } from "../../src/api/class-table";
import { fail } from "../../src/api/errors";
import { References } from "../../src/api/references";
import { ApiGuard } from "../../src/protocol/guard";
import { Batch } from "../../src/protocol/interpreter";
import { ActionKind, PathKind, type ActionInfo, type RequestBody } from "../../src/protocol/messages";

/** A class in miniature: boxes that hold a number and other boxes. */
interface Box {
  size: number;
  readonly inner: Map<string, Box>;
}

const box: (self: Box) => HostObject = excelClass<Box>({
  name: "Box",
  key: "Id",
  properties: {
    Id: { get: (self) => self.size },
    Size: {
      get: (self) => self.size,
      set: (self, value) => {
        self.size = typeof value === "number" ? value : fail("InvalidArgument", "A number is needed.");
      },
    },
  },
  objects: { Boxes: (self) => boxes(self), Lid: () => null },
  methods: {
    Double: (self) => (self.size *= 2),
    Find: (self, args) => {
      const found = self.inner.get(args.text(0));
      return found ? box(found) : null;
    },
  },
  results: ["Size"],
});

const boxes = excelClass<Box>({
  name: "BoxCollection",
  items: (self) => [...self.inner.values()].map(box),
  item: (self, key) => {
    const found = self.inner.get(String(key));
    return found ? box(found) : fail("ItemNotFound");
  },
});

function sample(): Box {
  const inner = new Map(["a", "b", "c"].map((name, index) => [name, { size: index + 1, inner: new Map() }]));
  return { size: 10, inner };
}

type Path = Omit<RequestBody["ObjectPaths"][string], "Id">;
const ROOT: Path = { ObjectPathType: PathKind.Global };

/** Runs actions over paths (numbered from 1) on a sample; `refreshed` counts what was calculated for them. */
async function run(paths: readonly Path[], actions: readonly Omit<ActionInfo, "Id">[], rule = () => true) {
  const self = sample();
  let refreshed = 0;
  const context = {
    guard: new ApiGuard(rule),
    references: new References(),
    root: () => box(self),
    service: () => fail("ApiNotFound"),
    settle: () => undefined,
    refresh: () => void refreshed++,
    beforeAction: () => undefined,
  };
  const body = {
    Actions: actions.map((action, index) => ({ ...action, Id: index + 1 })),
    ObjectPaths: Object.fromEntries(paths.map((path, index) => [index + 1, { ...path, Id: index + 1 }])),
  } as RequestBody;
  const response = await new Batch(context as never, body).run();
  return { self, response, refreshed, values: response.Results.map(({ Value }) => Value) };
}

const load = (path: number, ...Select: string[]) =>
  ({ ActionType: ActionKind.Query, ObjectPathId: path, QueryInfo: { Select } }) as const;
const set = (path: number, Name: string, value: unknown) =>
  ({
    ActionType: ActionKind.SetProperty,
    ObjectPathId: path,
    Name,
    ArgumentInfo: { Arguments: [value] },
  }) as const;
const call = (path: number, Name: string) =>
  ({ ActionType: ActionKind.Method, ObjectPathId: path, Name, ArgumentInfo: { Arguments: [] } }) as const;

describe("a batch of actions", () => {
  it("is done in order, and what is loaded shows what was set before", async () => {
    const { values, refreshed } = await run([ROOT], [set(1, "Size", 4), call(1, "Double"), load(1, "size")]);
    assert.deepEqual(values, [null, 8, { Size: 8 }]);
    assert.equal(refreshed, 1);
  });

  it("ends at the first error; what was done before stays done", async () => {
    const { self, response } = await run(
      [ROOT],
      [call(1, "Double"), set(1, "Size", "big"), call(1, "Double")],
    );
    assert.equal(self.size, 20);
    const { Code, Location, ActionIndex, HttpStatusCode } = response.Error ?? assert.fail();
    assert.deepEqual([Code, Location, ActionIndex, HttpStatusCode], ["InvalidArgument", "Box.size", 1, 400]);
    assert.equal(response.Results.length, 1);
  });

  it("refuses by name what the class does not have, to be read, set or called", async () => {
    for (const action of [load(1, "Colour"), set(1, "Colour", 1), call(1, "Colour")]) {
      const { response } = await run([ROOT], [action]);
      assert.equal(response.Error?.Code, "ApiNotFound");
      assert.match(response.Error.Message, /Box\.colour/);
    }
  });

  it("refuses what the presented Excel does not have, and leaves it out of a load of everything", async () => {
    const rule = () => false;
    assert.equal((await run([ROOT], [call(1, "Double")], rule)).response.Error?.Code, "ApiNotFound");
    assert.deepEqual((await run([ROOT], [load(1)], rule)).values, [{}]);
  });

  it("follows methods, properties and indexers to further objects", async () => {
    const paths: Path[] = [
      ROOT,
      {
        ObjectPathType: PathKind.Method,
        Name: "Find",
        ParentObjectPathId: 1,
        ArgumentInfo: { Arguments: ["b"] },
      },
      { ObjectPathType: PathKind.Property, Name: "Boxes", ParentObjectPathId: 1 },
      { ObjectPathType: PathKind.Indexer, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["c"] } },
    ];
    const { values } = await run(paths, [load(2, "size"), load(4, "size"), load(3, "items/size")]);
    assert.deepEqual(values.slice(0, 2), [{ Size: 2 }, { Size: 3 }]);
    assert.deepEqual(values[2], { _Items: [1, 2, 3].map((size) => ({ Id: size, Size: size })) });
  });

  it("does nothing with an object that is not there", async () => {
    const paths: Path[] = [ROOT, { ObjectPathType: PathKind.Property, Name: "Lid", ParentObjectPathId: 1 }];
    const { values, response } = await run(paths, [call(2, "Double"), set(2, "Size", 1), load(2, "size")]);
    assert.deepEqual(values, [null, null, null]);
    assert.equal(response.Error, undefined);
  });

  it("says where a path failed", async () => {
    const paths: Path[] = [
      ROOT,
      { ObjectPathType: PathKind.Property, Name: "Boxes", ParentObjectPathId: 1 },
      { ObjectPathType: PathKind.Indexer, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["z"] } },
    ];
    const { response } = await run(paths, [load(3, "size")]);
    assert.deepEqual(
      [response.Error?.Code, response.Error?.Location],
      ["ItemNotFound", "BoxCollection.getItem"],
    );
    const missing = await run([ROOT], [load(9, "size")]);
    assert.equal(missing.response.Error?.Code, "InvalidObjectPath");
  });
});
