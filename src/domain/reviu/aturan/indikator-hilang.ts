import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakTabel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { indikatorTahunLalu, semuaIndikator, tanpaUlang, terlapor } from "../identitas/indikator";
import { cariPadanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const lalu = tanpaUlang(indikatorTahunLalu(bahan));
  const kini = tanpaUlang(semuaIndikator(bahan));
  const tabel = kini.find(terlapor)?.tabel ?? kini[0]?.tabel;
  if (!tabel) return [];
  const padanan = cariPadanan(lalu, kini);
  return lalu.flatMap((satu) => {
    const ada = padanan.get(satu);
    if (ada?.menurut === "nama") return [];
    const mirip = ada ? { mirip: ada.indikator.nama } : {};
    const isi = { nama: satu.nama, tempat: tempat(satu.tabel, satu.selNama), ...mirip };
    const letak = { ...letakTabel(tabel), label: satu.nama, yakin: 0.7 };
    return [buatTemuan("INDIKATOR_HILANG", "peringatan", isi, letak)];
  });
}

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const PASAR = "1\tJumlah pasar\t22 pasar\t21 pasar\t95,45 %";

/** Last year's indicators that this year's workbook renames or drops. */
export const INDIKATOR_HILANG: Aturan = {
  kode: "INDIKATOR_HILANG",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    tahunLalu: contohBuku({
      "Bab III": [KEPALA, PASAR, "2\tTenaga kerja yang ditempatkan\t400 orang\t361 orang\t90,25 %"],
    }),
    menyala: {
      lembar: contohBuku({
        "Bab III": [KEPALA, PASAR, "2\tJumlah UTTP ditera\t176 UTTP\t169 UTTP\t96,02 %"],
      }),
      sel: "A1",
    },
    diam: contohBuku({
      "Bab III": [KEPALA, PASAR, "2\tTenaga Kerja yang Ditempatkan\t390 orang\t300 orang\t76,92 %"],
    }),
  },
};
