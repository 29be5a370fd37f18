import type { Change, Origin, Workbook } from "excel-host";

/** Is it work on the workbook, to be saved: no calculation, and no look at another sheet or another part of one? */
export function isWork(change: Change, origin: Origin): boolean {
  return origin !== "engine" && change.kind !== "view" && change.kind !== "sheetActivated";
}

/** Watches what an add-in does to a workbook; the function given back ends that and says whether anything was changed. */
export function watchAddIn(workbook: Workbook): () => boolean {
  let hasChanged = false;
  const stop = workbook.onChange((change, origin) => {
    hasChanged ||= origin === "api" && isWork(change, origin);
  });
  return () => {
    stop();
    return hasChanged;
  };
}
