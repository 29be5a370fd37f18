import type { Product } from "../lib/product";
import { ENGLISH, Resources } from "./resources";
import { RIBBON, TAB_LABEL, WELCOME, type MenuItem, type RibbonButton, type RibbonGroup } from "./ribbon";
import { el, writeXml, type XmlNode } from "./xml";

const NAMESPACES = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "TaskPaneApp",
};

const OVERRIDES = {
  xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  "xsi:type": "VersionOverridesV1_0",
};

/** The page of the shared runtime: pane, ribbon commands and custom functions live in it together. */
const PAGE = "taskpane.html";
const PAGE_RESID = "Halaman.Url";

/** Prefix of every tab, group and control id. */
const ID = "LKjIP";

/**
 * Renders the add-in-only manifest for one place the files are served from.
 * The requirement sets stand in VersionOverrides, not in the base part: there they would hide the add-in
 * from an older Excel, here that Excel opens the same page without ribbon tab and the page says what is missing.
 */
export function renderManifest(
  product: Product,
  baseUrl: string,
  groups: readonly RibbonGroup[] = RIBBON,
): string {
  const root = el("OfficeApp", NAMESPACES, [
    el("Id", {}, product.id),
    el("Version", {}, `${product.version}.0`),
    el("ProviderName", {}, product.provider),
    el("DefaultLocale", {}, "id-ID"),
    setting("DisplayName", product.name, product.name),
    setting("Description", product.description["id-ID"], product.description["en-US"]),
    el("IconUrl", { DefaultValue: `${baseUrl}/assets/icons/lkjip-32.png` }),
    el("HighResolutionIconUrl", { DefaultValue: `${baseUrl}/assets/icons/lkjip-64.png` }),
    el("SupportUrl", { DefaultValue: product.urls.support }),
    el("AppDomains", {}, [el("AppDomain", {}, baseUrl)]),
    el("Hosts", {}, [el("Host", { Name: "Workbook" })]),
    el("DefaultSettings", {}, [el("SourceLocation", { DefaultValue: `${baseUrl}/${PAGE}` })]),
    el("Permissions", {}, "ReadWriteDocument"),
    versionOverrides(product, new Resources(baseUrl), groups),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`;
}

function setting(name: string, indonesian: string, english: string): XmlNode {
  return el(
    name,
    { DefaultValue: indonesian },
    ENGLISH.map((locale) => el("Override", { Locale: locale, Value: english })),
  );
}

function versionOverrides(product: Product, resources: Resources, groups: readonly RibbonGroup[]): XmlNode {
  const host = el("Host", { "xsi:type": "Workbook" }, [
    el("Runtimes", {}, [el("Runtime", { resid: resources.url(PAGE_RESID, PAGE), lifetime: "long" })]),
    el("AllFormFactors", {}, [customFunctions(product, resources)]),
    el("DesktopFormFactor", {}, [
      getStarted(product, resources),
      el("FunctionFile", { resid: PAGE_RESID }),
      el("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [tab(resources, groups)]),
    ]),
  ]);
  return el("VersionOverrides", OVERRIDES, [
    requirements(product),
    el("Hosts", {}, [host]),
    resources.render(),
  ]);
}

function requirements(product: Product): XmlNode {
  const sets = Object.entries(product.requirements).map(([name, version]) =>
    el("bt:Set", { Name: name, MinVersion: version }),
  );
  return el("Requirements", {}, [el("bt:Sets", {}, sets)]);
}

function customFunctions(product: Product, resources: Resources): XmlNode {
  const source = (element: string, resid: string) => el(element, {}, [el("SourceLocation", { resid })]);
  return el("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    source("Script", resources.url("Fungsi.Skrip.Url", "runtime.js")),
    source("Page", PAGE_RESID),
    source("Metadata", resources.translatedUrl("Fungsi.Metadata.Url", "functions.json", "functions-en.json")),
    el("Namespace", { resid: resources.short("Fungsi.Namespace", product.namespace) }),
  ]);
}

function getStarted(product: Product, resources: Resources): XmlNode {
  return el("GetStarted", {}, [
    el("Title", { resid: resources.short("Sambutan.Judul", WELCOME.title) }),
    el("Description", { resid: resources.long("Sambutan.Keterangan", WELCOME.description) }),
    el("LearnMoreUrl", { resid: resources.address("Sambutan.Url", product.urls.support) }),
  ]);
}

function tab(resources: Resources, groups: readonly RibbonGroup[]): XmlNode {
  const shown = groups.filter((group) => group.buttons.length > 0);
  return el("CustomTab", { id: `${ID}.Tab` }, [
    ...shown.map((group) => renderGroup(resources, group)),
    el("Label", { resid: resources.short("Tab.Label", TAB_LABEL) }),
  ]);
}

function renderGroup(resources: Resources, group: RibbonGroup): XmlNode {
  return el("Group", { id: `${ID}.Grup.${group.name}` }, [
    el("Label", { resid: resources.short(`Grup.${group.name}.Label`, group.label) }),
    resources.icon("lkjip"),
    ...group.buttons.map((button) => renderButton(resources, button)),
  ]);
}

function renderButton(resources: Resources, button: RibbonButton): XmlNode {
  const type = button.items ? "Menu" : "Button";
  return el("Control", { "xsi:type": type, id: `${ID}.${button.name}` }, [
    ...face(resources, button, { label: `${button.name}.Label`, tip: `${button.name}.Keterangan` }),
    button.items ? renderItems(resources, button.items) : renderAction(button),
  ]);
}

/** Label, tip and icon of a control, under these resids. */
function face(
  resources: Resources,
  { label, tip, icon }: MenuItem,
  resids: { readonly label: string; readonly tip: string },
): XmlNode[] {
  const title = resources.short(resids.label, label);
  return [
    el("Label", { resid: title }),
    el("Supertip", {}, [
      el("Title", { resid: title }),
      el("Description", { resid: resources.long(resids.tip, tip) }),
    ]),
    resources.icon(icon),
  ];
}

/** The entries of a menu; their resids are short, since the names are long and a resid has 32 characters at most. */
function renderItems(resources: Resources, items: readonly MenuItem[]): XmlNode {
  const rendered = items.map((item) =>
    el("Item", { id: `${ID}.${item.name}` }, [
      ...face(resources, item, { label: `${item.name}.L`, tip: `${item.name}.K` }),
      el("Action", { "xsi:type": "ExecuteFunction" }, [el("FunctionName", {}, item.name)]),
    ]),
  );
  return el("Items", {}, rendered);
}

function renderAction(button: RibbonButton): XmlNode {
  if (button.action === "function") {
    return el("Action", { "xsi:type": "ExecuteFunction" }, [el("FunctionName", {}, button.name)]);
  }
  // Without a TaskpaneId: under a runtime that lives on there is one pane, and an id of its own would open a second.
  return el("Action", { "xsi:type": "ShowTaskpane" }, [el("SourceLocation", { resid: PAGE_RESID })]);
}
