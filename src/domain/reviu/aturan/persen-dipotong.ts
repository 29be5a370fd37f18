import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { duaAngka } from "../temuan-ikatan";
import type { IsiTemuanReviu, TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const DIHITUNG = new Set(["capaian", "persen-ubah", "rerata"]);

function cara({
  hasil,
  tepat = 0,
  keadaan,
  rumus,
}: Ikatan): IsiTemuanReviu["PERSEN_DIPOTONG"]["cara"] | undefined {
  if (keadaan === "dipotong") return Math.abs(hasil.nilai ?? 0) < Math.abs(tepat) ? "dipotong" : "ke-atas";
  const pas = Math.abs((hasil.nilai ?? 0) - tepat) < 1e-6;
  return keadaan === "cocok" && rumus === "rasio" && hasil.desimal === 1 && !pas && !hasil.berumus
    ? "desimal"
    : undefined;
}

function dariTabel({ tabel, ikatan }: TabelTerikat): TemuanReviu[] {
  return ikatan.flatMap((satu) => {
    const caranya = DIHITUNG.has(satu.jenis) ? cara(satu) : undefined;
    if (!caranya) return [];
    const isi = { ...duaAngka(satu), cara: caranya };
    return [
      buatTemuan("PERSEN_DIPOTONG", "info", isi, {
        ...letakSel(tabel, satu.hasil),
        seharusnyaTeks: isi.hitung,
      }),
    ];
  });
}

/** Cut off instead of rounded, rounded up, or one decimal: the figure is right, its last digit is not the usual one. */
export const PERSEN_DIPOTONG: Aturan = {
  kode: "PERSEN_DIPOTONG",
  tingkat: "info",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tTenaga kerja ditempatkan\t330\t95\t28,78 %",
        "2\tJumlah kios\t10\t5\t50,00 %",
      ),
      sel: "E2",
    },
    diam: contoh(KEPALA, "1\tTenaga kerja ditempatkan\t330\t95\t28,79 %", "2\tJumlah kios\t10\t5\t50 %"),
  },
};
