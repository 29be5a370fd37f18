import { bulatkanDesimal } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { DESIMAL_PERSEN } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { duaAngka } from "../temuan-ikatan";
import type { IsiTemuanReviu, TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
/** Rows from which a habit of rounding shows. */
const TABEL_CUKUP = 8;
const DIHITUNG = new Set(["capaian", "persen-ubah", "rerata"]);

function cara({
  hasil,
  tepat = 0,
  keadaan,
  rumus,
}: Ikatan): IsiTemuanReviu["PERSEN_DIPOTONG"]["cara"] | undefined {
  if (keadaan === "dipotong") return Math.abs(hasil.nilai ?? 0) < Math.abs(tepat) ? "dipotong" : "ke-atas";
  // A second decimal that is 0 is left out by nobody's mistake: what stands there is all of it.
  const pas = Math.abs((hasil.nilai ?? 0) - bulatkanDesimal(tepat, DESIMAL_PERSEN)) < 1e-6;
  return keadaan === "cocok" && rumus === "rasio" && hasil.desimal === 1 && !pas && !hasil.berumus
    ? "desimal"
    : undefined;
}

/** Rounded up where the rest of the table is cut off or rounded as usual: its last digit is a slip. */
function janggal(semua: readonly Ikatan[], satu: Ikatan): boolean {
  const sejenis = semua.filter(({ jenis, keadaan }) => jenis === satu.jenis && keadaan !== "tak-terbaca");
  const keAtas = sejenis.filter((lain) => cara(lain) === "ke-atas").length;
  return cara(satu) === "ke-atas" && sejenis.length >= TABEL_CUKUP && keAtas * 4 <= sejenis.length;
}

function dariTabel({ tabel, ikatan }: TabelTerikat): TemuanReviu[] {
  return ikatan.flatMap((satu) => {
    const caranya = DIHITUNG.has(satu.jenis) ? cara(satu) : undefined;
    if (!caranya) return [];
    const isi = { ...duaAngka(satu), cara: caranya };
    return [
      buatTemuan("PERSEN_DIPOTONG", janggal(ikatan, satu) ? "peringatan" : "info", isi, {
        ...letakSel(tabel, satu.hasil),
        seharusnyaTeks: isi.hitung,
      }),
    ];
  });
}

/** Cut off instead of rounded, rounded up, or one decimal: the figure is right, its last digit is not the usual one. */
export const PERSEN_DIPOTONG: Aturan = {
  kode: "PERSEN_DIPOTONG",
  tingkat: "peringatan",
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
