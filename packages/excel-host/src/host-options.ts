import type { Conditions } from "./api/conditions";
import type { LocaleName } from "./api/locales";
import type { BookModel } from "./model/book";
import type { ChartPainter, PicturePainter } from "./objects/state";
import type { MemberRule } from "./protocol/guard";
import type { PresetName, RequirementSets } from "./protocol/requirement-sets";

/** How the host presents itself and behaves. */
export interface HostOptions {
  readonly locale?: LocaleName;
  /** Which Excel; "LTSC 2021" unless told otherwise. */
  readonly preset?: PresetName;
  /** Versions that replace the preset's: `{ ExcelApi: "1.9" }`. */
  readonly requirementSets?: RequirementSets;
  /** Which members the presented Excel has; all unless told otherwise. */
  readonly members?: (sets: RequirementSets) => MemberRule;
  /** The file's name. */
  readonly name?: string;
  /** The add-in's id. */
  readonly solutionId?: string;
  /** Refuses every change with AccessDenied, as Excel does with a book that may only be viewed. */
  readonly readOnly?: boolean;
  /** Names of sheets that are protected from the start. */
  readonly protectedSheets?: readonly string[];
  /** A command that has not completed after so many milliseconds is a hang; 30,000 unless told otherwise. */
  readonly commandLimit?: number;
  /** What this Excel has met with; as in a fresh one unless told otherwise. */
  readonly conditions?: Partial<Conditions>;
  /** Told when the pane is shown or hidden, or the add-in has switched ribbon controls. */
  readonly onAddInChanged?: () => void;
  /** Called before each action of a program that changes the book. */
  readonly beforeWrite?: () => void;
  /** Called when a request of the program is answered. */
  readonly afterRequest?: () => void;
  readonly now?: () => Date;
  /** Paints charts for `Chart.getImage`. */
  readonly paintChart?: ChartPainter;
  /** Paints cells for `Range.getImage`. */
  readonly paintPicture?: PicturePainter;
  /** Reads the bytes of an .xlsx: for `insertWorksheetsFromBase64` and `createWorkbook`. */
  readonly readBook?: (bytes: Uint8Array) => BookModel;
  /** Gives the bytes of the book as it is now: for `getFileAsync`. */
  readonly saveBook?: () => Uint8Array;
  /** Told that a program wants another window, empty or with a copy of a file: for `createWorkbook`. */
  readonly openWindow?: (bytes: Uint8Array | undefined) => void;
}
