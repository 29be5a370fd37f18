import { useCallback } from "react";
import type { HasilPerintah } from "../../commands";
import type { KunciLaporan } from "../../domain/laporan/daftar";
import { useKerja } from "../kait/useKerja";
import { salin as salinKeKlip } from "../kait/salin";
import { usePerintah } from "../perintah";
import { useTeksLaporan } from "./teks";
import { simpanBerkas } from "./simpan-berkas";

/** Takes the reports out of Excel: as a Word document, or as tables on the clipboard. */
interface KerjaWord {
  unduh(daftar: readonly KunciLaporan[]): void;
  salin(daftar: readonly KunciLaporan[]): void;
}

const tertahan = (ringkasan: string): HasilPerintah => ({
  berhasil: false,
  akibat: "gagal",
  ringkasan,
  pesan: [],
});

/** The two ways, each told like any other command. */
export function useWord(): KerjaWord {
  const { buatWord, salinTabel } = usePerintah();
  const { jalankan } = useKerja();
  const teks = useTeksLaporan();
  const unduh = useCallback(
    (daftar: readonly KunciLaporan[]) =>
      void jalankan(teks.menyusunWord, async () => {
        const { hasil, berkas } = await buatWord(daftar);
        return berkas && !simpanBerkas(berkas) ? tertahan(teks.takTersimpan) : hasil;
      }),
    [buatWord, jalankan, teks],
  );
  const salin = useCallback(
    (daftar: readonly KunciLaporan[]) =>
      void jalankan(teks.menyalin, async () => {
        const { hasil, salinan } = await salinTabel(daftar);
        return salinan && !(await salinKeKlip(salinan)) ? tertahan(teks.takTersalin) : hasil;
      }),
    [salinTabel, jalankan, teks],
  );
  return { unduh, salin };
}
