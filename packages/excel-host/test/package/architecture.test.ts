import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const PACKAGE = resolve(import.meta.dirname, "../..");
const SRC = join(PACKAGE, "src");

/**
 * What each layer may import; a layer may import itself. `host.ts`, with its options and its state, joins the layers,
 * `node` stands on top.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  api: ["model"],
  file: ["model"],
  engine: ["model"],
  "engine/univer": ["engine", "model"],
  drawing: ["engine", "model"],
  objects: ["api", "model"],
  protocol: ["api", "model", "engine"],
  "host.ts": ["api", "model", "engine", "objects", "protocol"],
  node: ["host.ts", "objects", "protocol", "file", "model", "engine"],
  "index.ts": ["host.ts", "objects", "protocol", "file", "model", "engine", "api"],
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

const FILES = sources(SRC);

function layerOf(file: string): string {
  const [first = "", second = ""] = relative(SRC, file).split("/");
  if (/^host-\w+\.ts$/.test(first)) return "host.ts";
  return first === "engine" && second === "univer" ? "engine/univer" : first;
}

/** The files that a file names in its imports and exports, types included; `import()` is none, it loads later. */
function importsOf(file: string, text = readFileSync(file, "utf8")): string[] {
  const named = [...text.matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"/g)];
  return named.map(([, name = ""]) => {
    const path = resolve(dirname(file), name);
    return FILES.find((other) => other === `${path}.ts` || other === join(path, "index.ts")) ?? path;
  });
}

/** Imports against the arrows, as "objects/x.ts → protocol/y.ts". */
function wrongArrows(graph: ReadonlyMap<string, readonly string[]>): string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports
      .filter((other) => layerOf(other) !== layerOf(file))
      .filter((other) => !MAY_IMPORT[layerOf(file)]?.includes(layerOf(other)))
      .map((other) => `${relative(SRC, file)} → ${relative(SRC, other)}`),
  );
}

/** The files of a circle of imports, if there is one. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const other of graph.get(file) ?? []) {
      const found = walk(other, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found.map((name) => relative(SRC, name));
  }
  return [];
}

const GRAPH = new Map(FILES.map((file) => [file, importsOf(file)]));

describe("the layers of the package", () => {
  it("import downward only, types included", () => {
    assert.deepEqual(wrongArrows(GRAPH), []);
  });

  it("would show a wrong arrow of each kind", () => {
    const wrong = [
      ["objects/sheet/worksheet.ts", "protocol/faults.ts"],
      ["objects/sheet/worksheet.ts", "file/index.ts"],
      ["objects/sheet/worksheet.ts", "engine/engine.ts"],
      ["protocol/interpreter.ts", "objects/state.ts"],
      ["protocol/interpreter.ts", "engine/univer/index.ts"],
      ["engine/engine.ts", "file/index.ts"],
      ["model/workbook.ts", "api/errors.ts"],
      ["host.ts", "engine/univer/index.ts"],
      ["node/index.ts", "engine/univer/index.ts"],
    ] as const;
    for (const [from, to] of wrong) {
      const planted = new Map([[join(SRC, from), [join(SRC, to)]]]);
      assert.deepEqual(wrongArrows(planted), [`${from} → ${to}`]);
    }
  });

  it("have no circle of imports", () => {
    assert.deepEqual(circle(GRAPH), []);
    const planted = new Map([
      [join(SRC, "a.ts"), [join(SRC, "b.ts")]],
      [join(SRC, "b.ts"), [join(SRC, "a.ts")]],
    ]);
    assert.deepEqual(circle(planted), ["a.ts", "b.ts", "a.ts"]);
  });

  it("let only the model write, and the file layer build", () => {
    const users = FILES.filter((file) => importsOf(file).includes(join(SRC, "model/draft.ts")));
    assert.deepEqual([...new Set(users.map(layerOf))].sort(), ["file", "model"]);
    const callers = FILES.filter((file) => /\bdraft(Of|Sheet)\(/.test(readFileSync(file, "utf8")));
    assert.deepEqual([...new Set(callers.map(layerOf))], ["model"]);
  });

  it("know no add-in by name", () => {
    const texts = [...FILES, ...sources(join(PACKAGE, "test"))].filter(
      (file) => file !== import.meta.filename,
    );
    const named = texts.filter((file) => /lkjip/i.test(readFileSync(file, "utf8")));
    assert.deepEqual(named, []);
  });
});
