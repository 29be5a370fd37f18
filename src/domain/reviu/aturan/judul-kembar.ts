import { alamatLembar } from "../../lembar/area";
import type { Aturan } from "../aturan";
import { buatTemuan, letakJudul } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TabelReviu } from "../bahan/tabel-reviu";
import type { TemuanReviu } from "../temuan-reviu";

const JUDUL_TERPENDEK = 20;
const kepala = ({ kolom }: TabelReviu): string => kolom.map(({ judul }) => judul.toLowerCase()).join("|");

function periksa(tabel: readonly TabelReviu[]): TemuanReviu[] {
  return tabel.flatMap((satu, i) => {
    const lain = tabel
      .slice(0, i)
      .find(({ judul, lembar }) => judul === satu.judul && lembar === satu.lembar);
    if (!lain || satu.judul.length < JUDUL_TERPENDEK || kepala(lain) === kepala(satu)) return [];
    const isi = { judul: satu.judul, tempat: alamatLembar(lain.lembar, lain.tabel.rentang) };
    return [buatTemuan("JUDUL_KEMBAR", "peringatan", isi, { ...letakJudul(satu), yakin: 0.8 })];
  });
}

/** Two tables of one sheet with one title although their columns differ: the title was copied. */
export const JUDUL_KEMBAR: Aturan = {
  kode: "JUDUL_KEMBAR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "hitungan",
  periksa: ({ tabel }) => periksa(tabel.map((satu) => satu.tabel)),
  contoh: {
    menyala: {
      lembar: contoh(
        "Jumlah Industri Menurut Kecamatan Tahun 2021",
        "NO\tKECAMATAN\tJUMLAH",
        "1\tSelatan\t68",
        "2\tKota\t89",
        "",
        "Jumlah Industri Menurut Kecamatan Tahun 2021",
        "NO\tJENIS PRODUKSI\tSATUAN\tJUMLAH PRODUKSI",
        "1\tAnyaman\tBuah\t1.407.081",
        "2\tTenun\tHelai\t2.489",
      ),
      sel: "A6",
    },
    diam: contoh(
      "Jumlah Industri Menurut Kecamatan Tahun 2021",
      "NO\tKECAMATAN\tJUMLAH",
      "1\tSelatan\t68",
      "2\tKota\t89",
      "",
      "Jumlah Produksi Menurut Jenis Tahun 2021",
      "NO\tJENIS PRODUKSI\tSATUAN\tJUMLAH PRODUKSI",
      "1\tAnyaman\tBuah\t1.407.081",
      "2\tTenun\tHelai\t2.489",
    ),
  },
};
