import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import type { Halaman } from "../kait/useHalaman";
import { useTeks } from "../teks";

/** The other ways to begin: colours on the tables that are there already, or their contents on our sheets. */
export function JalanLain({ buka }: { readonly buka: (halaman: Halaman) => void }): JSX.Element {
  const { beranda } = useTeks().panel;
  return (
    <p className="jalan-lain">
      {beranda.punyaTabel} <Link onClick={() => buka("ambil")}>{beranda.bukaAmbil}</Link> {beranda.atau}{" "}
      <Link onClick={() => buka("warna")}>{beranda.bukaWarna}</Link>.
    </p>
  );
}
