import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A component of the bill of materials (CycloneDX 1.6), as far as licences go. */
export interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string } }[];
  readonly evidence?: {
    readonly licenses?: readonly { readonly license?: { readonly text?: { readonly content?: string } } }[];
  };
  /** Packages that its maker built into it. */
  readonly components?: readonly Component[];
}

/** "@fluentui/react". */
export const fullName = ({ group, name }: Component): string =>
  group === undefined ? name : `${group}/${name}`;

interface Described {
  readonly version: string;
  readonly license?: string;
  readonly module?: string;
}

function described(folder: string): Described | undefined {
  const file = path.join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Described) : undefined;
}

/** Bundlers mark where the code of another package begins. */
const MARK = /^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Names of the packages whose code stands in a package's own file. */
function namesIn(folder: string): string[] {
  const module = described(folder)?.module;
  if (module === undefined || !existsSync(path.join(folder, module))) return [];
  const text = readFileSync(path.join(folder, module), "utf8");
  return [...new Set([...text.matchAll(MARK)].map(([, name = ""]) => name))];
}

function component(name: string, folder: string): Component[] {
  const { version, license: id } = described(folder) ?? {};
  const file = path.join(folder, "LICENSE");
  if (version === undefined || id === undefined) return [];
  const content = existsSync(file) ? readFileSync(file).toString("base64") : "";
  const license = { name: "file: LICENSE", text: { content, contentType: "text/plain", encoding: "base64" } };
  const made = { type: "library", name, version, purl: `pkg:npm/${name}@${version}` };
  return [{ ...made, licenses: [{ license: { id } }], evidence: { licenses: [{ license }] } }];
}

/**
 * The bill of materials with what its packages bring inside their own files, which no bundler sees: nanoid in docx. Each
 * stands under the package that holds it.
 */
export function withInlined(billOfMaterials: string, root: string): string {
  const bill = JSON.parse(billOfMaterials) as { readonly components: readonly Component[] };
  const known = new Set(bill.components.map(fullName));
  const modules = path.join(root, "node_modules");
  const components = bill.components.map((one) => {
    const folder = path.join(modules, fullName(one));
    const inside = namesIn(folder)
      .filter((name) => !known.has(name))
      .flatMap((name) => {
        const own = path.join(folder, "node_modules", name);
        return component(name, existsSync(own) ? own : path.join(modules, name));
      });
    return inside.length === 0 ? one : { ...one, components: inside };
  });
  return `${JSON.stringify({ ...bill, components }, null, 2)}\n`;
}
