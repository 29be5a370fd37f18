import type { JSX } from "react";

/** The code of a message: small and grey at its end, for whoever is asked for help. */
export function Kode({ kode }: { readonly kode: string | undefined }): JSX.Element | null {
  return kode === undefined ? null : <span className="kode">{kode}</span>;
}
