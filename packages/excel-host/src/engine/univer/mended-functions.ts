import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction } from "@univerjs/engine-formula";
import { addedFunctions } from "./added-functions";
import { asExcel, workNamed } from "./as-excel";
import { comparingAsExcel } from "./comparison";
import { followingDateSystem } from "./date-system";
import { ignoringCase } from "./ignoring-case";
import { lambdaFunctions } from "./lambda-functions";
import { meaningTexts, type ByText } from "./meant-by-text";
import { missingSheets } from "./missing-sheets";
import { pivotFunction } from "./pivot-function";
import { referenceFunctions } from "./reference-functions";
import type { RunningBlocks } from "./running-blocks";

/** What Univer's functions do not know of the book. */
interface Surroundings {
  /** Days are counted from 1904 and not from 1900. */
  readonly date1904: boolean;
  readonly blocks: RunningBlocks;
  /** A sheet's name as the book has it; undefined where it has no such sheet. */
  readonly spelled: (name: string) => string | undefined;
  readonly meant: ByText;
}

/** All functions of Univer, each as this book needs it, and those that it has not. */
export function mendedFunctions({ date1904, blocks, spelled, meant }: Surroundings): BaseFunction[] {
  const known = ALL_IMPLEMENTED_FUNCTIONS.map(([Kind, name]) => {
    const mended = asExcel(ignoringCase(comparingAsExcel(new Kind(name))));
    const found = meaningTexts(missingSheets(mended, spelled), meant);
    return blocks.serve(followingDateSystem(found, date1904));
  });
  return [
    ...known,
    ...addedFunctions(workNamed),
    ...lambdaFunctions(),
    ...referenceFunctions(workNamed),
    pivotFunction(meant),
  ];
}
