import { berupaPersen } from "../../ukur/satuan";
import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
/** From here on a bare number is no percentage: 1.000 % of anything is not promised. */
const BUKAN_PERSEN = 1000;

function janggal(indikator: IndikatorReviu): boolean {
  const angka = indikator.target?.angka;
  if (!angka || !berupaPersen(indikator.nama, indikator.satuan?.teks ?? "")) return false;
  return !angka.persen && (angka.rupiah || Math.abs(angka.nilai) >= BUKAN_PERSEN);
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  return semuaIndikator(bahan).flatMap((satu) => {
    const { target, tabel, nama } = satu;
    if (!target || !janggal(satu)) return [];
    const letak = { ...letakSel(tabel, target.sel), label: nama, tertulis: target.teks };
    return [buatTemuan("SATUAN_JANGGAL", "peringatan", { tertulis: target.teks }, { ...letak, yakin: 0.9 })];
  });
}

/** "Persentase …", or an indicator counted in "%", with a target in rupiah or in thousands: the unit does not fit its indicator. */
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
