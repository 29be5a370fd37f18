import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { isiPerbaikan, tulisSeperti, type SelReviu } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { Tersangka } from "../penjelasan/tersangka";
import { bagianKeliru, penjelasanTersangka } from "../temuan-ikatan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tKEGIATAN\tPagu (Rp)\tRealisasi (Rp)\tSisa (Rp)";
const YAKIN = 0.95;

/** Row by row, as one reads. */
const menurutLetak = (a: SelReviu, b: SelReviu): number =>
  a.baris - b.baris || a.kolom.localeCompare(b.kolom);

function temuan({ tabel }: TabelTerikat, satu: Tersangka): TemuanReviu {
  const { sel, nilai, selesai } = satu;
  const hitung = tulisSeperti(sel, nilai);
  const hasil = selesai.map((ikatan) => ikatan.hasil).sort(menurutLetak);
  const karena = [...new Set(hasil.map((lain) => lain.sel))].filter((lain) => lain !== sel.sel);
  return buatTemuan(
    "SEL_BEDA",
    "galat",
    { tertulis: sel.teks, hitung, karena },
    {
      ...letakSel(tabel, sel),
      seharusnya: sel.persen ? nilai / 100 : nilai,
      seharusnyaTeks: hitung,
      yakin: YAKIN,
      penjelasan: penjelasanTersangka(tabel, satu),
      ...(sel.berumus ? {} : { perbaikan: { sel: sel.sel, isi: isiPerbaikan(sel, nilai) } }),
    },
  );
}

/** A figure that several sums meet in: they all tie if it is another one, and none does as it stands. */
export const SEL_BEDA: Aturan = {
  kode: "SEL_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    bahan.tabel.flatMap((milik) => bagianKeliru(bahan, milik).map((satu) => temuan(milik, satu))),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPasar\t4.000.000\t3.000.000\t1.000.000",
        "2\tTera\t2.000.000\t1.200.000\t300.000",
        "3\tIndustri\t9.000.000\t8.500.000\t500.000",
        "\tJUMLAH\t15.000.000\t13.200.000\t1.800.000",
      ),
      sel: "D3",
    },
    diam: contoh(
      KEPALA,
      "1\tPasar\t4.000.000\t3.000.000\t1.000.000",
      "2\tTera\t2.000.000\t1.700.000\t300.000",
      "3\tIndustri\t9.000.000\t8.500.000\t500.000",
      "\tJUMLAH\t15.000.000\t13.200.000\t1.800.000",
    ),
  },
};
