/** Builds the workbench's page and serves it beside an add-in; both run in Node. */
export { buildWorkbench } from "./build";
export { startWorkbench, type RunningWorkbench, type WorkbenchOptions } from "./server";
