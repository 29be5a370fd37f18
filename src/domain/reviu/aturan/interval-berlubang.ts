import { formatAngka } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import { tabelKriteria, type TabelKriteria } from "../identitas/tabel-kriteria";
import type { TemuanReviu } from "../temuan-reviu";

/** Limits that follow each other at this distance leave no capaian of two decimals between them. */
const RAPAT = 0.0101;

function dariTabel({ lembar, baris }: TabelKriteria): TemuanReviu[] {
  const urut = [...baris].sort((a, b) => b.bawah - a.bawah);
  const lubang = urut.flatMap(({ bawah }, i) => {
    const lain = urut[i + 1];
    return lain && bawah - lain.atas > RAPAT ? [`${formatAngka(lain.atas)}–${formatAngka(bawah)}`] : [];
  });
  const [satu] = baris;
  if (!satu || lubang.length === 0) return [];
  const letak = { lembar, sel: satu.sel, tertulis: satu.teks };
  return [buatTemuan("INTERVAL_BERLUBANG", "info", { lubang }, letak)];
}

const KEPALA = "No\tInterval\tKriteria";

/** The table of criteria names no class for a capaian such as 90,5: between 90 and 91 there is nothing. */
export const INTERVAL_BERLUBANG: Aturan = {
  kode: "INTERVAL_BERLUBANG",
  tingkat: "info",
  butuh: "buku",
  dasar: "permendagri-54-2010",
  periksa: ({ lembar }) => lembar.flatMap(tabelKriteria).flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(KEPALA, "1\t91 ≤ 100\tSangat Tinggi", "2\t76 ≤ 90\tTinggi", "3\t≤ 75\tSedang"),
      sel: "B2",
    },
    diam: contoh(KEPALA, "1\t90,01 - 100\tSangat Tinggi", "2\t75,01 - 90\tTinggi", "3\t≤ 75\tSedang"),
  },
};
