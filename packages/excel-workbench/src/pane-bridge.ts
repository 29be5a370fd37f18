/** The one script that the workbench's server adds to the pane's page: it gives office.js its Excel. */
const { lkjipExternal } = window.parent as unknown as { readonly lkjipExternal: unknown };

Object.defineProperty(window, "external", { value: lkjipExternal, configurable: true });
