/** The one script that the workbench's server adds to the pane's page: it gives office.js its Excel. */
import { whilePageLives } from "./page-events";

const { excelExternal } = window.parent as unknown as {
  readonly excelExternal: Parameters<typeof whilePageLives>[0];
};

Object.defineProperty(window, "external", {
  value: whilePageLives(excelExternal, window),
  configurable: true,
});
