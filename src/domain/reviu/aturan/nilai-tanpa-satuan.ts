import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const BERNILAI = /^nilai (?:produksi|investasi|penjualan|ekspor|impor|transaksi|omzet|kontrak|aset)$/i;
const UANG = /\brp\b|rupiah|ribuan|juta|miliar|us ?\$|dolar/i;

/** Money is told somewhere: in the title, a header, or a cell. */
const bersatuan = (tabel: TabelReviu, kolom: string): boolean =>
  UANG.test(tabel.judul) ||
  tabel.kolom.some(({ judul, peran }) => peran === "satuan" || UANG.test(judul)) ||
  tabel.baris.some(({ baris }) => {
    const { bacaan, teks } = tabel.sel(baris, kolom);
    return UANG.test(teks) || (bacaan.jenis === "angka" && (bacaan.rupiah || bacaan.satuan !== undefined));
  });

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  return tabel.angka.flatMap(({ kolom, judul }) => {
    const ujung = judul.split("|").at(-1)?.trim() ?? "";
    if (!BERNILAI.test(ujung) || bersatuan(tabel, kolom)) return [];
    const sel = `${kolom}${String(tabel.tabel.kepala.akhir)}`;
    const letak = { lembar: tabel.lembar, sel, tabel: tabel.judul, tertulis: ujung, yakin: 0.8 };
    return [buatTemuan("NILAI_TANPA_SATUAN", "peringatan", { kolom: ujung }, letak)];
  });
}

/** A column of values does not say whether they are rupiah, thousands or millions of them. */
export const NILAI_TANPA_SATUAN: Aturan = {
  kode: "NILAI_TANPA_SATUAN",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        "NO\tKECAMATAN\tJUMLAH INDUSTRI\tNILAI PRODUKSI",
        "1\tSelatan\t68\t14.216.040",
        "2\tKota\t89\t20.116.500",
      ),
      sel: "D1",
    },
    diam: contoh(
      "NO\tKECAMATAN\tJUMLAH INDUSTRI\tNILAI PRODUKSI (Rp 000)",
      "1\tSelatan\t68\t14.216.040",
      "2\tKota\t89\t20.116.500",
    ),
  },
};
