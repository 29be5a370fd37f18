import type { ValidationRule } from "../../model/rules";
import { parseSqref, sqref } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import { child, childrenOf, elementXml, booleanOf, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring, escapeText } from "../xml/text";
import type { SheetPart } from "./sheet-part";

const TYPES = new Set(["none", "list", "whole", "decimal", "date", "time", "textLength", "custom"]);

function formulaOf(element: XmlElement, name: string): string | undefined {
  const found = child(element, name);
  // x14 validations hold the formula one level deeper, in xm:f
  const text = found && (child(found, "f")?.text ?? found.text);
  return text === undefined || text === "" ? undefined : modelFormula(text);
}

/** Reads one `<dataValidation>`, of the sheet itself or of the x14 extension. */
function readValidation(element: XmlElement): ValidationRule {
  const { attributes } = element;
  const type = attributes.type ?? "none";
  const [formula1, formula2] = [formulaOf(element, "formula1"), formulaOf(element, "formula2")];
  const style =
    attributes.errorStyle === "warning" || attributes.errorStyle === "information"
      ? attributes.errorStyle
      : "stop";
  const text = (name: string) => decodeXstring(attributes[name] ?? "");
  return {
    ranges: parseSqref(attributes.sqref ?? child(element, "sqref")?.text ?? ""),
    type: (TYPES.has(type) ? type : "none") as ValidationRule["type"],
    ...(attributes.operator !== undefined && { operator: attributes.operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: booleanOf(attributes.allowBlank),
    // the file's attribute says the opposite of its name
    inCellDropDown: !booleanOf(attributes.showDropDown),
    ...(booleanOf(attributes.showInputMessage) &&
      (attributes.prompt !== undefined || attributes.promptTitle !== undefined) && {
        prompt: { title: text("promptTitle"), message: text("prompt") },
      }),
    ...(booleanOf(attributes.showErrorMessage) && {
      error: { style, title: text("errorTitle"), message: text("error") },
    }),
  };
}

/** The validations of the x14 extension, with the text of each. */
function extensionValidations(part: SheetPart): { element: XmlElement; xml: string }[] {
  const list = part.element("extLst");
  const source = part.pieces.get("extLst")?.trim() ?? "";
  return childrenOf(list, "ext")
    .flatMap((ext) => childrenOf(child(ext, "dataValidations"), "dataValidation"))
    .map((element) => ({ element, xml: source.slice(element.start, element.end) }));
}

/** Reads the validations of a sheet, those of the x14 extension last. */
export function readValidations(part: SheetPart): ValidationRule[] {
  const own = childrenOf(part.element("dataValidations"), "dataValidation");
  return [...own, ...extensionValidations(part).map(({ element }) => element)].map(readValidation);
}

function formulaXml(name: string, formula: string | undefined): string {
  return formula === undefined ? "" : `<${name}>${escapeText(fileFormula(formula))}</${name}>`;
}

function validationXml(rule: ValidationRule): string {
  const { prompt, error } = rule;
  const attribute = (text: string | undefined) => (text ? encodeXstring(text) : undefined);
  const attributes = {
    type: rule.type === "none" ? undefined : rule.type,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator: rule.operator === "between" ? undefined : rule.operator,
    allowBlank: rule.allowBlank || undefined,
    showDropDown: !rule.inCellDropDown || undefined,
    showInputMessage: prompt !== undefined || undefined,
    showErrorMessage: error !== undefined || undefined,
    errorTitle: attribute(error?.title),
    error: attribute(error?.message),
    promptTitle: attribute(prompt?.title),
    prompt: attribute(prompt?.message),
    sqref: sqref(rule.ranges),
  };
  const formulas = formulaXml("formula1", rule.formula1) + formulaXml("formula2", rule.formula2);
  return elementXml("dataValidation", attributes, formulas);
}

/** Puts validations into a worksheet part; those that are as they were keep their bytes. */
export function writeValidations(part: SheetPart, rules: readonly ValidationRule[]): void {
  const source = part.pieces.get("dataValidations")?.trim() ?? "";
  const old = part.element("dataValidations");
  const known = new Map<string, string>();
  for (const element of childrenOf(old, "dataValidation")) {
    known.set(JSON.stringify(readValidation(element)), source.slice(element.start, element.end));
  }
  const wanted = new Set(rules.map((rule) => JSON.stringify(rule)));
  const inExtension = dropExtensionValidations(part, wanted);
  const items = rules
    .filter((rule) => rule.ranges.length > 0 && !inExtension.has(JSON.stringify(rule)))
    .map((rule) => known.get(JSON.stringify(rule)) ?? validationXml(rule));
  const attributes = { ...old?.attributes, count: items.length };
  part.replace(
    "dataValidations",
    items.length > 0 ? elementXml("dataValidations", attributes, items.join("")) : "",
  );
}

/** Takes x14 validations that the book no longer has out of the extension list; gives those that stay there. */
function dropExtensionValidations(part: SheetPart, wanted: ReadonlySet<string>): Set<string> {
  const staying = new Set<string>();
  let source = part.pieces.get("extLst") ?? "";
  for (const { element, xml } of extensionValidations(part)) {
    const key = JSON.stringify(readValidation(element));
    if (wanted.has(key)) staying.add(key);
    else source = source.replace(xml, "");
  }
  const emptied = source.replace(
    /<ext [^>]*>\s*<(\w+:)?dataValidations[^>]*>\s*<\/\1dataValidations>\s*<\/ext>/,
    "",
  );
  const counted = emptied.replace(/(<\w+:dataValidations[^>]*\scount=")\d+"/, `$1${staying.size}"`);
  if (counted !== part.pieces.get("extLst")) part.replace("extLst", /<ext[ >]/.test(counted) ? counted : "");
  return staying;
}
