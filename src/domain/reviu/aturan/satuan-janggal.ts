import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
/** No percentage of anything is larger. */
const PERSEN_TERBESAR = 10_000;

function janggal({ nama, target }: IndikatorReviu): boolean {
  const angka = target?.angka;
  if (!angka || !/^(?:persentase|prosentase|persen)\b/i.test(nama)) return false;
  return !angka.persen && (angka.rupiah || Math.abs(angka.nilai) > PERSEN_TERBESAR);
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  return semuaIndikator(bahan).flatMap((satu) => {
    const { target, tabel, nama } = satu;
    if (!target || !janggal(satu)) return [];
    const letak = { ...letakSel(tabel, target.sel), label: nama, tertulis: target.teks };
    return [buatTemuan("SATUAN_JANGGAL", "peringatan", { tertulis: target.teks }, { ...letak, yakin: 0.9 })];
  });
}

/** "Persentase …" with a target in rupiah: the unit does not fit its indicator. */
export const SATUAN_JANGGAL: Aturan = {
  kode: "SATUAN_JANGGAL",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tRetribusi meningkat\tPersentase peningkatan retribusi pasar\t786.952.684,00",
          "2\tPasar nyaman\tPersentase pasar bersih\t100 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tRetribusi meningkat\tJumlah retribusi pasar\t786.952.684,00",
        "2\tPasar nyaman\tPersentase pasar bersih\t100 %",
      ],
    }),
  },
};
