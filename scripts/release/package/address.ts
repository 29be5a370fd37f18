import { isPlaceholder } from "../../manifest-check/addresses";

/** Besides placeholders: addresses of builds that are tried here and never handed out, and those that the guides use. */
const NOT_REAL = /(?:^|\.)(?:test|localhost)$|(?:^|\.)(?:contoh|namakab)\./;

/** Why an address cannot go into a release; undefined where it can. `name` is the option: "--url". */
export function addressProblem(name: string, address: string | undefined): string | undefined {
  if (address === undefined) return `${name} belum disebut: alamat https yang sebenarnya.`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") return `${name} ${address}: harus alamat https.`;
  if (isPlaceholder(address) || NOT_REAL.test(url.hostname))
    return `${name} ${address}: hanya alamat contoh; sebutkan alamat sebenarnya.`;
  return undefined;
}

/** The address as the manifest writes it: without the slash at its end. */
export const withoutSlash = (address: string): string => address.replace(/\/+$/, "");
