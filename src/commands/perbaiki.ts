import { alamatLembar } from "../domain/lembar/area";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bacaSumberReviu } from "../workbook/reviu/baca-reviu";
import { tulisPerbaikan } from "../workbook/reviu/tulis-perbaikan";
import type { HasilPerintah } from "./jenis";
import { susunHasil, teksReviu } from "./reviu-hasil";
import { gagal, pesanExcel, selesai } from "./teks";

async function kerjakan(context: Konteks, kunci: string): Promise<HasilPerintah> {
  const t = teksReviu().perbaiki;
  const sumber = await bacaSumberReviu(context);
  const temuan = susunHasil(sumber).temuan.find((satu) => satu.kunci === kunci)?.temuan;
  if (!temuan)
    return gagal(t.hilang, {
      kode: "TEMUAN_HILANG",
      tingkat: "peringatan",
      teks: t.hilang,
      saran: t.hilangSaran,
    });
  const { lembar, perbaikan } = temuan;
  if (!perbaikan)
    return gagal(t.tanpa, {
      kode: "TANPA_PERBAIKAN",
      tingkat: "peringatan",
      teks: t.tanpa,
      saran: t.tanpaSaran,
    });
  // A figure that was typed as a text stays one: Excel would read "15.470.000" by the language of the computer.
  const isi = typeof perbaikan.isi === "string" ? `'${perbaikan.isi}` : perbaikan.isi;
  const { buku, jurnal } = sumber;
  const tulisan = await tulisPerbaikan(context, { buku, jurnal, lembar, sel: perbaikan.sel, isi });
  if (!tulisan.selesai) return gagal(t.gagal, pesanExcel(tulisan.galat));
  return selesai("berubah", t.selesai(alamatLembar(lembar, perbaikan.sel), tulisan.lama, tulisan.baru));
}

/**
 * Writes the one repair that clearly explains a finding into its cell, which the journal takes back. The workbook is
 * read again first: a finding that is gone, or whose cell was changed meanwhile, writes nothing.
 */
export async function perbaikiTemuan(kunci: string): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, kunci));
  return hasil.ada ? hasil.nilai : gagal(teksReviu().perbaiki.gagal, pesanExcel(hasil.galat));
}
