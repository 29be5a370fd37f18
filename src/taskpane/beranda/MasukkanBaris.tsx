import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Pesan } from "../../domain/pesan";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to take the rows right under our tables into them; nothing where there are none. */
export function MasukkanBaris({ pesan }: { readonly pesan: readonly Pesan[] }): JSX.Element | null {
  const { ambilBarisBawah } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { beranda, sedang: label } = useTeks().panel;
  if (!pesan.some(({ kode }) => kode === "BARIS_DI_BAWAH")) return null;
  return (
    <DefaultButton
      className="penuh"
      allowDisabledFocus
      disabled={sedang !== undefined}
      onClick={() => void jalankan(label.masukkan, ambilBarisBawah)}
    >
      {beranda.masukkan}
    </DefaultButton>
  );
}
