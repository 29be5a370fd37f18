/** Our entry among a user's trusted catalogues; the same in both files, so that the one takes back the other. */
const CATALOGUE = "{5b0f6f0e-3a5e-4a3b-9d0f-6d2f5f5c7a41}";
const KEY = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOGUE}`;
const HEAD = "Windows Registry Editor Version 5.00";

/** A .reg file is UTF-16 with a mark at its front and Windows' line ends. */
function regFile(lines: readonly string[]): Uint8Array {
  return Buffer.from(`\ufeff${[HEAD, "", ...lines, ""].join("\r\n")}`, "utf16le");
}

/** Makes a network folder a trusted catalogue of the user; the IT desk writes its folder in. */
export const trustShare = (): Uint8Array =>
  regFile([
    `[${KEY}]`,
    `"Id"="${CATALOGUE}"`,
    `"Url"="\\\\\\\\NAMA-SERVER\\\\lkjip"`,
    `"Flags"=dword:00000001`,
  ]);

/** Takes the catalogue away again, and nothing else. */
export const distrustShare = (): Uint8Array => regFile([`[-${KEY}]`]);
