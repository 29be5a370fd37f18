import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { finding, type Finding } from "./finding";

/** The schema was used, or why it could not be. */
export type SchemaResult =
  | { readonly kind: "checked"; readonly findings: readonly Finding[] }
  | { readonly kind: "skipped"; readonly reason: string };

/** Validates against the manifest schema with xmllint, where both are at hand. */
export function checkSchema(xml: string, schemaFolder: string): SchemaResult {
  const schema = path.join(schemaFolder, "OfficeAppManifestV1_1.xsd");
  if (!existsSync(schema)) return { kind: "skipped", reason: "the schema files are not here" };
  const run = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], { input: xml, encoding: "utf8" });
  if (run.error) return { kind: "skipped", reason: "xmllint is not installed" };
  const lines = run.stderr.split("\n").filter((line) => line.includes("error"));
  return { kind: "checked", findings: lines.map((line) => finding("SCHEMA", line.trim())) };
}
