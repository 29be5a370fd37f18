import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { duaAngka } from "../temuan-ikatan";

const KEPALA = "Kode\tUraian\tAnggaran (Rp)";
/** The list may go on in rows that were not typed: it is less sure than a sum that is closed by the next heading. */
const YAKIN = 0.5;

/** The parts reach down to the end of the table and are less than their heading. */
export function daftarTerbuka({ hasil, suku, tepat = 0 }: Ikatan, { tabel }: TabelTerikat): boolean {
  const akhir = tabel.data.at(-1);
  const terakhir = suku.at(-1)?.sel.baris ?? 0;
  const kode = tabel.data.find(({ baris }) => baris === terakhir)?.kode ?? "";
  const sesudah = tabel.data.filter(({ baris }) => baris > terakhir);
  const sampaiAkhir =
    terakhir === akhir?.baris || sesudah.every((satu) => satu.kode === "-" || satu.kode.startsWith(kode));
  return sampaiAkhir && (hasil.nilai ?? 0) > tepat && tabel.total.length === 0;
}

/** The last part of a list is less than its heading: rows may be missing, or a figure is wrong. */
export const RINCIAN_KURANG: Aturan = {
  kode: "RINCIAN_KURANG",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) =>
    tabel.flatMap((milik) =>
      milik.ikatan.flatMap((ikatan) => {
        if (ikatan.jenis !== "rincian" || ikatan.keadaan !== "beda" || !daftarTerbuka(ikatan, milik))
          return [];
        const isi = { ...duaAngka(ikatan), banyak: ikatan.suku.length };
        return [
          buatTemuan("RINCIAN_KURANG", "peringatan", isi, {
            ...letakSel(milik.tabel, ikatan.hasil),
            yakin: YAKIN,
          }),
        ];
      }),
    ),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1.1\tPerencanaan\t6.000.000",
        "\t- Renja\t4.000.000",
        "\t- Laporan\t2.000.000",
        "1.2\tKeuangan\t9.000.000",
        "\t- Gaji\t5.000.000",
      ),
      sel: "C5",
    },
    diam: contoh(
      KEPALA,
      "1.1\tPerencanaan\t6.000.000",
      "\t- Renja\t4.000.000",
      "\t- Laporan\t2.000.000",
      "1.2\tKeuangan\t5.000.000",
      "\t- Gaji\t5.000.000",
    ),
  },
};
