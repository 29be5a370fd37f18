import type { JSX } from "react";

/** The code of a failure: small and grey at its end, for whoever is asked for help. */
export function Kode({ kode }: { readonly kode: string }): JSX.Element {
  return <span className="kode">{kode}</span>;
}
