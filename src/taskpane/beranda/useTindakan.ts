import { useCallback } from "react";
import type { OpsiSiapkan } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { usePergi } from "../kait/usePergi";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import type { Tindakan } from "./tindakan";

/** Carries out what a button of the home page stands for. */
export function useTindakan(bukaProfil: () => void): (tindakan: Tindakan, opsi?: OpsiSiapkan) => void {
  const { siapkanBukuKerja, buatLaporan } = usePerintah();
  const { jalankan } = useKerja();
  const { sedang } = useTeks().panel;
  const pergi = usePergi();
  return useCallback(
    (tindakan, opsi = { isi: "kosong" }) => {
      switch (tindakan.jenis) {
        case "siapkan":
          return void jalankan(sedang.siapkan, () => siapkanBukuKerja(opsi));
        case "lampiran":
          return void jalankan(sedang.lampiran, () => buatLaporan("lampiran-i"));
        case "profil":
          return bukaProfil();
        case "pergi":
          return pergi(tindakan.sel);
      }
    },
    [siapkanBukuKerja, buatLaporan, jalankan, sedang, pergi, bukaProfil],
  );
}
