import type { ManifestElement } from "excel-host";
import { ENGLISH } from "../manifest/resources";
import { duplicates, finding, type Finding } from "./finding";
import { attribute, findAll, named } from "./tree";

const MAX_RESID = 32;
const MAX_LENGTH: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Which kind of resource an element may refer to. */
const KIND_OF_REFERENCE: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
};

function references(root: ManifestElement): ManifestElement[] {
  return findAll(root, (element) => attribute(element, "resid") !== "");
}

function sections(root: ManifestElement): { section: string; resource: ManifestElement }[] {
  return named(root, "Resources").flatMap((resources) =>
    resources.children.flatMap((section) =>
      section.children.map((resource) => ({ section: section.name, resource })),
    ),
  );
}

/** Every `resid` must have a resource of the kind its element needs. */
export function checkDangling(root: ManifestElement): Finding[] {
  const known = new Set(sections(root).map((entry) => `${entry.section}/${attribute(entry.resource, "id")}`));
  return references(root).flatMap((element) => {
    const resid = attribute(element, "resid");
    const kind = KIND_OF_REFERENCE[element.name];
    if (kind === undefined)
      return [finding("RESID_UNEXPECTED", `<${element.name}> has a resid, "${resid}".`)];
    if (known.has(`${kind}/${resid}`)) return [];
    return [
      finding("RESID_DANGLING", `<${element.name} resid="${resid}"> has no resource of that id in ${kind}.`),
    ];
  });
}

/** A resource that nothing refers to is a leftover. */
export function checkUnused(root: ManifestElement): Finding[] {
  const used = new Set(references(root).map((element) => attribute(element, "resid")));
  return sections(root)
    .map((entry) => attribute(entry.resource, "id"))
    .filter((id) => !used.has(id))
    .map((id) => finding("RESOURCE_UNUSED", `Resource "${id}" is never used.`));
}

/** Excel cuts or refuses ids above 32 characters. */
export function checkResidLength(root: ManifestElement): Finding[] {
  const ids = sections(root).map((entry) => attribute(entry.resource, "id"));
  return ids
    .filter((id) => id.length > MAX_RESID)
    .map((id) =>
      finding("RESID_LENGTH", `Resource id "${id}" has ${id.length} characters; ${MAX_RESID} are allowed.`),
    );
}

/** Texts and addresses must fit, translations included. */
export function checkTextLength(root: ManifestElement): Finding[] {
  return sections(root).flatMap(({ section, resource }) => {
    const limit = MAX_LENGTH[section] ?? Infinity;
    const id = attribute(resource, "id");
    const values: [string, string][] = [
      ["", attribute(resource, "DefaultValue")],
      ...resource.children.map((child): [string, string] => [
        ` (${attribute(child, "Locale")})`,
        attribute(child, "Value"),
      ]),
    ];
    return values
      .filter(([, text]) => text.length > limit)
      .map(([where, text]) =>
        finding("TEXT_LENGTH", `"${id}"${where} has ${text.length} characters; ${section} allow ${limit}.`),
      );
  });
}

/** Every text a user reads has its English form; the functions' namespace must be the same everywhere. */
export function checkOverrides(root: ManifestElement): Finding[] {
  const namespaces = new Set(named(root, "Namespace").map((element) => attribute(element, "resid")));
  const texts = [...named(root, "String"), ...named(root, "DisplayName")];
  const base = root.children
    .flatMap((app) => app.children)
    .filter((element) => element.name === "Description");
  return [...texts, ...base].flatMap((element) => {
    const id = attribute(element, "id") || element.name;
    const translated = ENGLISH.every((locale) =>
      element.children.some((child) => attribute(child, "Locale") === locale),
    );
    if (!namespaces.has(id)) {
      return translated ? [] : [finding("OVERRIDE_MISSING", `"${id}" has no override in every English.`)];
    }
    if (element.children.length === 0) return [];
    return [
      finding("NAMESPACE_LOCALIZED", `The functions' namespace "${id}" must not change with the language.`),
    ];
  });
}

/** Ids of resources, and of tab, groups and controls, must be unique. */
export function checkDuplicates(root: ManifestElement): Finding[] {
  const resourceIds = sections(root).map((entry) => attribute(entry.resource, "id"));
  const controls = named(root, "CustomTab", "Group", "Control").map((element) => attribute(element, "id"));
  return [
    ...duplicates(resourceIds).map((id) => finding("RESID_DUPLICATE", `Resource id "${id}" stands twice.`)),
    ...duplicates(controls).map((id) => finding("CONTROL_DUPLICATE", `Ribbon id "${id}" stands twice.`)),
  ];
}
