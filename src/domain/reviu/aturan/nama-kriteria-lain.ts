import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import { tabelKriteria, type TabelKriteria } from "../identitas/tabel-kriteria";
import type { TemuanReviu } from "../temuan-reviu";

/** Tabel VII-C of Permendagri 54/2010, the highest first. */
const baku = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"] as const;
const sama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** All classes but one are those of the regulation, so that scale is meant. */
function dariTabel({ lembar, baris }: TabelKriteria): TemuanReviu[] {
  const urut = [...baris].sort((a, b) => b.bawah - a.bawah);
  if (urut.length !== baku.length) return [];
  const beda = urut.flatMap((satu, i) =>
    sama(satu.nama, baku[i] ?? "") ? [] : [{ satu, nama: baku[i] ?? "" }],
  );
  const [pertama, ...lain] = beda;
  if (!pertama || lain.length > 0) return [];
  const letak = {
    lembar,
    sel: pertama.satu.selNama,
    tertulis: pertama.satu.nama,
    seharusnyaTeks: pertama.nama,
    yakin: 0.9,
  };
  return [
    buatTemuan(
      "NAMA_KRITERIA_LAIN",
      "peringatan",
      { tertulis: pertama.satu.nama, baku: pertama.nama },
      letak,
    ),
  ];
}

const KEPALA = "No\tInterval\tKriteria";
const BAWAH = ["2\t76 ≤ 90\tTinggi", "3\t66 ≤ 75\tSedang", "4\t51 ≤ 65\tRendah", "5\t≤ 50\tSangat Rendah"];

/** One class has another name than in Tabel VII-C of Permendagri 54/2010, whose other classes stand there. */
export const NAMA_KRITERIA_LAIN: Aturan = {
  kode: "NAMA_KRITERIA_LAIN",
  tingkat: "info",
  butuh: "buku",
  dasar: "permendagri-54-2010",
  periksa: ({ lembar }) => lembar.flatMap(tabelKriteria).flatMap(dariTabel),
  contoh: {
    menyala: { lembar: contoh(KEPALA, "1\t91 ≤ 100\tSangat Baik", ...BAWAH), sel: "C2" },
    diam: contoh(KEPALA, "1\t91 ≤ 100\tSangat Tinggi", ...BAWAH),
  },
};
