import type { Conditions } from "../api/conditions";

/** Requirement sets and their newest version: `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The Excel that the host can present itself as. */
export type PresetName = "LTSC 2021" | "LTSC 2024" | "Microsoft 365" | "Excel on the web";

const COMMON: RequirementSets = {
  AddinCommands: "1.3",
  RibbonApi: "1.2",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
  CustomFunctionsRuntime: "1.3",
};

/** What each Excel supports; Microsoft's lists of requirement sets, without what the host cannot do. */
export const PRESETS: Readonly<
  Record<
    PresetName,
    {
      readonly sets: RequirementSets;
      readonly version: string;
      readonly conditions?: Partial<Conditions>;
    }
  >
> = {
  "LTSC 2021": { sets: { ...COMMON, ExcelApi: "1.14" }, version: "16.0.14332.20763" },
  "LTSC 2024": {
    sets: { ...COMMON, ExcelApi: "1.17", CustomFunctionsRuntime: "1.4" },
    version: "16.0.17932.20130",
  },
  "Microsoft 365": {
    sets: { ...COMMON, ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
    version: "16.0.18925.20000",
  },
  // The web sends at most 5 MB; the library itself and all its calls are those of Windows.
  "Excel on the web": {
    sets: { ...COMMON, ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
    version: "16.0.18925.20000",
    conditions: { responseLimit: 5_000_000 },
  },
};

/** The sets as `GetSupportedMatrix` spells them. */
export function lowerCaseSets(sets: RequirementSets): Record<string, string> {
  return Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
}

/** True where version `have` covers version `need` ("1.9" is older than "1.14"). */
export function covers(have: string, need: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = need.split(".").map(Number);
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor);
}
