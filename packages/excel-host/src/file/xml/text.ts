/** Text of XML parts: entities, and the `_xHHHH_` escapes with which Excel writes what XML 1.0 cannot hold. */

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Line ends of Windows are `\n` for every reader of XML (XML 1.0, 2.11); one that is meant is written `&#13;`. */
function withoutReturns(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Text as it stands between tags or in an attribute → the text that is meant. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return withoutReturns(text);
  return withoutReturns(text).replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** A text without comments, with plain text for each CDATA section. */
export function withoutLiterals(xml: string): string {
  if (!xml.includes("<!")) return xml;
  return xml.replace(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_, text?: string) =>
    text === undefined ? "" : escapeText(text),
  );
}

/** Text → what may stand between tags. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

/** Text → what may stand in an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

const FORBIDDEN = // what XML 1.0 forbids, and lone surrogates
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** ST_Xstring (ECMA-376 22.9.2.19): control characters and text that looks like an escape are written `_xHHHH_`. */
export function encodeXstring(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(FORBIDDEN, escapeCharacter);
}

/** The inverse of `encodeXstring`. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
