import type { Pesan } from "../domain/pesan";
import type { Profil } from "../domain/profil/profil";
import { bidangBeda } from "../domain/isian";
import type { ProfilTerbaca } from "../domain/lembar/baca-profil";
import { kesalahanProfil } from "../domain/profil/periksa-profil";
import { bandingkanProfil } from "../domain/profil/ubahan";
import { NAMA_PROFIL } from "../domain/lembar/nama";
import { blokNama } from "../domain/lembar/buku";
import { labelProfil } from "../domain/lembar/label-profil";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { tulisProfil } from "../workbook/tulis-profil";
import { bacaBuku } from "./baca";
import type { HasilPerintah } from "./jenis";
import { gagal, pesanExcel, pesanLembar, pesanTersimpan, selesai, teks } from "./teks";

type Bidang = keyof Profil;

/** A cell that was typed into since the form was opened: what stands there is shown before it may be replaced. */
function pesanBentrok(bidang: Bidang, lembar: ProfilTerbaca): Pesan {
  const isi = lembar.nilai[bidang];
  const sel = lembar.sel[bidang];
  return {
    kode: "PROFIL_BERUBAH",
    tingkat: "peringatan",
    teks: teks().profil.bentrok(labelProfil(bidang)),
    ditemukan: (typeof isi === "string" ? isi : isi.join(", ")) || teks().profil.kosong,
    saran: teks().profil.bentrokSaran,
    ...(sel === undefined ? {} : { sel }),
  };
}

/** What the form wants that a report could not use: such a form is not saved at all. */
function pesanSalah(baru: Profil, diubah: readonly Bidang[], ruang: number): Pesan[] {
  const salah = diubah.flatMap((bidang): Pesan[] => {
    const kode = bidang === "fungsi" ? undefined : kesalahanProfil(bidang, baru[bidang]);
    if (!kode || bidang === "fungsi") return [];
    return [pesanLembar({ kode, tingkat: "galat", isi: { teks: baru[bidang] } })];
  });
  const kelebihan = diubah.includes("fungsi") && baru.fungsi.length > ruang;
  const penuh = teks().profil.terlaluBanyak(ruang);
  return kelebihan ? [...salah, { kode: "FUNGSI_TERLALU_BANYAK", tingkat: "galat", teks: penuh }] : salah;
}

function tanpaLembar(): HasilPerintah {
  const { profil: t, saran } = teks();
  return gagal(t.gagal, {
    kode: "LEMBAR_TIDAK_ADA",
    tingkat: "galat",
    teks: t.belumAda,
    saran: saran.siapkan,
  });
}

async function kerjakan(context: Konteks, baru: Profil, semula: Profil): Promise<HasilPerintah> {
  const t = teks().profil;
  const { buku, isi, jurnal } = await bacaBuku(context);
  const lembar = isi.profil;
  if (!lembar) return tanpaLembar();
  const { tulis, bentrok } = bandingkanProfil(semula, baru, lembar.nilai);
  const ada = tulis.filter((bidang) => lembar.sel[bidang] !== undefined);
  const ruang = blokNama(buku, NAMA_PROFIL.fungsi)?.nilai.length ?? 0;
  const salah = pesanSalah(baru, ada, ruang);
  if (salah.length > 0) return gagal(t.gagal, ...salah);
  if (ada.length > 0) await tulisProfil(context, { buku, jurnal, profil: baru, bidang: ada });
  const pesan = bentrok.map((bidang) => pesanBentrok(bidang, lembar));
  if (ada.length === 0 && pesan.length > 0) return gagal(t.gagal, ...pesan);
  return ada.length > 0
    ? selesai("berubah", t.disimpan(ada.length), pesan)
    : selesai("tetap", t.tetap, pesan);
}

/** Excel stopped half-way: the sheet is read once more to say what of the form it holds now. */
async function pesanSebagian(baru: Profil, semula: Profil): Promise<Pesan[]> {
  const hasil = await jalankan(bacaBuku, { apaAdanya: true });
  const lembar = hasil.ada ? hasil.nilai.isi.profil : undefined;
  if (!lembar) return [];
  const diubah = bidangBeda(semula, baru);
  const kurang = new Set(bidangBeda(lembar.nilai, baru));
  const nama = (satu: readonly Bidang[]) => satu.map(labelProfil).join(", ");
  const [sudah, belum] = [diubah.filter((b) => !kurang.has(b)), diubah.filter((b) => kurang.has(b))];
  return pesanTersimpan(nama(sudah), nama(belum));
}

/**
 * Writes what the form changed against `semula` (what it was loaded with). A year or a NIP that cannot be one is not
 * saved; a cell that was typed into meanwhile keeps the sheet's text and is named in the messages.
 */
export async function simpanProfil(baru: Profil, semula: Profil): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, baru, semula));
  if (hasil.ada) return hasil.nilai;
  return gagal(teks().profil.gagal, pesanExcel(hasil.galat), ...(await pesanSebagian(baru, semula)));
}
