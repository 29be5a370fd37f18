import type { ManifestElement } from "excel-host";
import { finding, type Finding } from "./finding";
import { attribute, named } from "./tree";

/** Runtime, functions' page, function file and pane must be the same page, kept alive. */
export function checkSharedRuntime(root: ManifestElement): Finding[] {
  const [runtime] = named(root, "Runtime");
  if (!runtime)
    return [finding("RUNTIME_MISSING", "There is no <Runtime>: the add-in needs the shared runtime.")];
  const resid = attribute(runtime, "resid");
  const pages = [
    ...named(root, "Page").flatMap((page) => page.children),
    ...named(root, "FunctionFile"),
    ...named(root, "Action").flatMap((action) => named(action, "SourceLocation")),
  ];
  const strays = pages.filter((element) => attribute(element, "resid") !== resid);
  const lifetime = attribute(runtime, "lifetime");
  return [
    ...strays.map((element) =>
      finding(
        "RUNTIME_RESID",
        `<${element.name} resid="${attribute(element, "resid")}"> is not the shared runtime's page, "${resid}".`,
      ),
    ),
    ...(lifetime === "long"
      ? []
      : [finding("RUNTIME_LIFETIME", `The runtime's lifetime is "${lifetime}", not "long".`)]),
  ];
}

/** Requirement sets in the base part would hide the add-in from an older Excel instead of letting it explain itself. */
export function checkRequirements(
  root: ManifestElement,
  expected: Readonly<Record<string, string>>,
): Finding[] {
  const base = root.children
    .flatMap((app) => app.children)
    .filter((element) => element.name === "Requirements");
  const overrides = named(root, "VersionOverrides").flatMap((element) => named(element, "Set"));
  const declared = new Map(overrides.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]));
  const missing = Object.entries(expected).filter(([name, version]) => declared.get(name) !== version);
  return [
    ...base.map(() =>
      finding("REQUIREMENTS_IN_BASE", "<Requirements> must stand in <VersionOverrides> only."),
    ),
    ...missing.map(([name, version]) =>
      finding("REQUIREMENT_MISSING", `<VersionOverrides> does not require ${name} ${version}.`),
    ),
  ];
}

/** Excel loads nothing from a plain http address. */
export function checkHttps(root: ManifestElement): Finding[] {
  const elements = named(
    root,
    "Url",
    "Image",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
  );
  return elements
    .map((element) => attribute(element, "DefaultValue"))
    .filter((url) => url !== "" && !url.startsWith("https://"))
    .map((url) => finding("URL_NOT_HTTPS", `"${url}" is not an https address.`));
}

/** Under a runtime that lives on there is one pane; an id of its own would make Excel open a second one. */
export function checkPaneIds(root: ManifestElement): Finding[] {
  return named(root, "TaskpaneId").map(({ text }) =>
    finding("TASKPANE_ID", `<TaskpaneId>${text.trim()}</TaskpaneId> would open a pane of its own.`),
  );
}

/** Microsoft's validator refuses a major version of 0, and wants numbers only. */
export function checkVersion(root: ManifestElement): Finding[] {
  return named(root, "Version")
    .map(({ text }) => text.trim())
    .filter((version) => !/^[1-9]\d*(?:\.\d+){1,3}$/.test(version))
    .map((version) => finding("VERSION", `"${version}" is no version that Microsoft accepts, like 1.0.0.0.`));
}
