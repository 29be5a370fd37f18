import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** True when LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
}

/** Opens a workbook in LibreOffice and saves it in another format; gives the files that came out, by name. */
export function convert(workbook: Uint8Array, format: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const input = join(folder, "book.xlsx");
    const out = join(folder, "out");
    writeFileSync(input, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, input], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet of a workbook as LibreOffice shows it, as CSV: name of the file → text. */
export function sheetsAsCsv(workbook: Uint8Array): Map<string, string> {
  const allSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
  return new Map([...convert(workbook, allSheets)].map(([name, data]) => [name, data.toString("utf8")]));
}
