/** The one script that the workbench's server adds to the pane's page: it gives office.js its Excel. */
const { excelExternal } = window.parent as unknown as { readonly excelExternal: unknown };

Object.defineProperty(window, "external", { value: excelExternal, configurable: true });
