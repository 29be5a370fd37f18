import { strFromU8, unzipSync } from "fflate";

/** Who wrote a file: what it says of itself, and how it is spelled where it says that it is Excel and is not. */

interface Spelling {
  readonly writer: string;
  /** In any one of the parts that say something of the whole book. */
  readonly text: RegExp;
  /** Only where the file does not say by which program it is. */
  readonly isNameless?: boolean;
}

/** The first one that fits; many libraries call themselves Microsoft Excel. */
const SPELLINGS: readonly Spelling[] = [
  { writer: "openpyxl", text: /<dc:creator>openpyxl<|<AppVersion>(?:2|3)\.\d/ },
  { writer: "Google Sheets", text: /xmlns:mx="[^"]*office\/mac\/excel/, isNameless: true },
  { writer: "Aspose.Cells", text: /Aspose/ },
  { writer: "ClosedXML, Open XML SDK", text: /<x:workbook/ },
  { writer: "PhpSpreadsheet", text: /<dc:creator>(?:Unknown Creator|Maarten Balliauw|Unknown)</ },
  { writer: "XlsxWriter and kin", text: /lowestEdited="4" rupBuild="4505"\/>[^]*fullCalcOnLoad/ },
];

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^LibreOfficeDev/, "LibreOffice (dev)"],
  [/^LibreOffice\/(\d+)/, "LibreOffice $1"],
  [/^ONLYOFFICE/, "ONLYOFFICE"],
  [/^WPS/, "WPS"],
  [/Openpyxl/i, "openpyxl"],
  [/^Microsoft Macintosh Excel/, "Excel for Mac"],
  [/^Microsoft Excel Online/, "Excel Online"],
  [/^Microsoft Excel$/, "Excel"],
];

function partsOf(file: Uint8Array): [string, string][] {
  const wanted = /^(?:docprops\/(?:app|core|custom)|xl\/workbook)\.xml$/i;
  const parts = unzipSync(file, { filter: ({ name }) => wanted.test(name) });
  return Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

export function writerOf(file: Uint8Array): string {
  let parts: [string, string][];
  try {
    parts = partsOf(file);
  } catch {
    return "(no package)";
  }
  const app = parts.find(([name]) => /app\.xml$/i.test(name))?.[1] ?? "";
  const isNameless = !/<(?:\w+:)?Application>[^<]/.test(app);
  for (const { writer, text, isNameless: only = false } of SPELLINGS)
    if ((isNameless || !only) && parts.some(([, xml]) => text.test(xml))) return writer;
  const [, application] = /<(?:\w+:)?Application>([^<]+)/.exec(app) ?? [];
  const [, version = ""] = /<(?:\w+:)?AppVersion>(\d+)/.exec(app) ?? [];
  if (application === undefined) return app === "" ? "(no properties)" : "(no name)";
  const [pattern, name] = NAMES.find(([candidate]) => candidate.test(application)) ?? [];
  const known =
    pattern && name ? application.replace(new RegExp(`${pattern.source}.*`, "i"), name) : application;
  return /^Excel/.test(known) ? `${known} ${version}`.trim() : known.replace(/\s+/g, " ");
}
