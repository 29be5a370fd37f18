/*
 * Imported before anything of Fluent: while it loads, it declares web fonts from Microsoft's CDN unless an empty base
 * address is set. The pane uses the fonts of the PC and loads nothing from elsewhere.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });

export {};
