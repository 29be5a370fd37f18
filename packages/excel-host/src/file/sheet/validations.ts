import type { ValidationRule } from "../../model/rules";
import { parseSqref, sqref } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import { child, childrenOf, elementXml, booleanOf, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring, escapeText } from "../xml/text";
import { editXml, withAttribute } from "../xml/edit";
import { withoutExtensionItems } from "../xml/extensions";
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

/** The extension with validations that refer to other sheets ([MS-XLSX] 2.2.4.2). */
const VALIDATIONS = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

/** The validations of the x14 extension. */
function extensionValidations(part: SheetPart): XmlElement[] {
  return childrenOf(part.element("extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "dataValidations"), "dataValidation"),
  );
}

/** Reads the validations of a sheet, those of the x14 extension last. */
export function readValidations(part: SheetPart): ValidationRule[] {
  const own = childrenOf(part.element("dataValidations"), "dataValidation");
  return [...own, ...extensionValidations(part)].map(readValidation);
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
  const keyOf = (element: XmlElement) => JSON.stringify(readValidation(element));
  const all = extensionValidations(part).map(keyOf);
  const staying = all.filter((key) => wanted.has(key));
  if (staying.length === all.length) return new Set(staying);
  const left = withoutExtensionItems(
    part.pieces.get("extLst"),
    [VALIDATIONS],
    (item) => !wanted.has(keyOf(item)),
  );
  const counted =
    left &&
    editXml(left, "extLst", (name, xml) =>
      name === "dataValidations" ? withAttribute(xml, ["count"], () => String(staying.length)) : undefined,
    );
  part.replace("extLst", counted);
  return new Set(staying);
}
