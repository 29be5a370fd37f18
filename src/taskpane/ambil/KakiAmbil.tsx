import { PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { PetaAmbil } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { useTeksAmbil } from "./teks";
import type { Ambil } from "./useAmbil";
import { hitungTulisan } from "./uraian";

/** The primary button in sight, with how much it writes. */
export function KakiAmbil({ peta, ambil }: { readonly peta: PetaAmbil; readonly ambil: Ambil }): JSX.Element {
  const { kaki } = useTeksAmbil();
  const { sedang } = useKerja();
  const { baris, sel } = hitungTulisan(peta.rencana, ambil.timpa);
  const ada = baris + sel > 0;
  const dipilih = peta.rencana.tabel.some(({ disertakan }) => disertakan);
  const tanpaIsi = dipilih ? kaki.tetap : kaki.belumDipilih;
  return (
    <div className="kaki-formulir menempel">
      <p className="samar kecil" aria-live="polite">
        {ada ? kaki.isi(baris, sel) : tanpaIsi}
      </p>
      <PrimaryButton allowDisabledFocus disabled={!ada || sedang !== undefined} onClick={ambil.ambil}>
        {kaki.tombol}
      </PrimaryButton>
    </div>
  );
}
