import { readFileSync } from "node:fs";
import path from "node:path";
import { fullName, type Component } from "./inlined";

const LINE = "-".repeat(80);

function texts({ evidence }: Component): string[] {
  const contents = (evidence?.licenses ?? []).map(({ license }) => license?.text?.content ?? "");
  return [...new Set(contents)].map((content) => Buffer.from(content, "base64").toString("utf8").trim());
}

function notice(component: Component): string {
  const ids = (component.licenses ?? []).map(({ license }) => license?.id ?? license?.name ?? "");
  return [`${fullName(component)} ${component.version} (${ids.join(", ")})`, ...texts(component)].join(
    "\n\n",
  );
}

/** office.js is copied, not bundled: the bill does not know it. */
function officeNotice(root: string): string {
  const folder = path.join(root, "node_modules/@microsoft/office-js");
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
  };
  const text = readFileSync(path.join(folder, "LICENSE.md"), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

/** The licences of all that lies in the bundles, one after another. */
export function thirdPartyNotices(billOfMaterials: string, root: string): string {
  const { components } = JSON.parse(billOfMaterials) as { readonly components: readonly Component[] };
  const all = components.flatMap((one) => [one, ...(one.components ?? [])]);
  const sorted = all.sort((a, b) => (fullName(a) < fullName(b) ? -1 : 1));
  return `${[officeNotice(root), ...sorted.map(notice)].join(`\n\n${LINE}\n\n`)}\n`;
}
