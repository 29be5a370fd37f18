import { fail } from "../../api/errors";

/** The attributes of `<sheetProtection>` or `<workbookProtection>` that hold a password's hash. */
interface HashNames {
  readonly short: string;
  readonly long: string;
}

/**
 * The password hash of old files (ECMA-376 part 4, 14.7.1): 16 bits. It keeps a file's own readers from editing;
 * like Excel's sheet protection as a whole it is no security.
 */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Newer hashes (SHA-512 with a salt) are not computed here: what they protect stays protected. */
export function checkPassword(
  attributes: Readonly<Record<string, string>>,
  password: string,
  { short, long }: HashNames,
): void {
  if (attributes[long]) fail("AccessDenied", "The host does not check passwords of this kind.");
  const hash = attributes[short];
  if (hash && hash.toUpperCase() !== legacyHash(password)) fail("InvalidArgument", "The password is wrong.");
}
