import { alamatLembar } from "../domain/lembar/area";
import type { IsiSatuSel } from "../domain/temuan/temuan";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bacaSumberReviu } from "../workbook/reviu/baca-reviu";
import { tulisPerbaikan } from "../workbook/reviu/tulis-perbaikan";
import type { HasilPerintah } from "./jenis";
import { temuanHilang } from "./reviu";
import { susunHasil } from "./reviu-hasil";
import { teksReviu } from "./reviu-kata";
import { gagal, pesanExcel, selesai } from "./teks";

/** A figure that was typed as a text stays one: Excel would read "15.470.000" by the language of the computer. */
const ditulis = ({ sel, isi }: IsiSatuSel): IsiSatuSel => ({
  sel,
  isi: typeof isi === "string" ? `'${isi}` : isi,
});

async function kerjakan(context: Konteks, kunci: string): Promise<HasilPerintah> {
  const t = teksReviu().perbaiki;
  const sumber = await bacaSumberReviu(context);
  const temuan = susunHasil(sumber).temuan.find((satu) => satu.kunci === kunci)?.temuan;
  if (!temuan) return temuanHilang();
  const { lembar, perbaikan } = temuan;
  if (!perbaikan)
    return gagal(t.tanpa, {
      kode: "TANPA_PERBAIKAN",
      tingkat: "peringatan",
      teks: t.tanpa,
      saran: t.tanpaSaran,
    });
  const { buku, jurnal } = sumber;
  const sel = [perbaikan, ...(perbaikan.juga ? [perbaikan.juga] : [])].map(ditulis);
  const tulisan = await tulisPerbaikan(context, { buku, jurnal, lembar, sel });
  if (!tulisan.selesai) return gagal(t.gagal, pesanExcel(tulisan.galat));
  const alamat = alamatLembar(lembar, perbaikan.sel);
  const kata = perbaikan.juga
    ? t.ditukar(alamat, alamatLembar(lembar, perbaikan.juga.sel))
    : t.selesai(alamat, tulisan.lama, tulisan.baru);
  return selesai("berubah", kata);
}

/**
 * Writes the one repair that clearly explains a finding into its cell, which the journal takes back. The workbook is
 * read again first: a finding that is gone, or whose cell was changed meanwhile, writes nothing.
 */
export async function perbaikiTemuan(kunci: string): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, kunci));
  return hasil.ada ? hasil.nilai : gagal(teksReviu().perbaiki.gagal, pesanExcel(hasil.galat));
}
