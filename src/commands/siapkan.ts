import { PENGATURAN_BAWAAN } from "../domain/pengaturan/pengaturan";
import type { HasilPerintah, Pesan } from "../domain/pesan";
import { ISI_CONTOH } from "../domain/struktur/contoh";
import { rencanaSiapkan, type RencanaSiapkan } from "../domain/struktur/rencana-siapkan";
import { ISI_KOSONG, susunStruktur } from "../domain/struktur/struktur";
import { JUDUL_LEMBAR } from "../domain/struktur/nama";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { buatLembar } from "../workbook/siapkan";
import type { OpsiSiapkan } from "./jenis";
import { gagal, pesanExcel, teks } from "./teks";

function pesanBentrok({ baru }: RencanaSiapkan): Pesan[] {
  return baru
    .filter(({ bentrok }) => bentrok)
    .map(({ kunci, judul }) => ({
      kode: "JUDUL_TERPAKAI",
      tingkat: "peringatan",
      teks: teks().siapkan.judulTerpakai(JUDUL_LEMBAR[kunci], judul),
    }));
}

async function kerjakan(context: Konteks, opsi: OpsiSiapkan): Promise<HasilPerintah> {
  const buku = await bacaKerangka(context);
  const isi = opsi.isi === "contoh" ? ISI_CONTOH : ISI_KOSONG;
  const rencana = rencanaSiapkan(buku, susunStruktur(isi, PENGATURAN_BAWAAN));
  const { siapkan } = teks();
  if (rencana.baru.length === 0) return { berhasil: true, ringkasan: siapkan.tetap, pesan: [] };
  if (buku.terkunci) return gagal(siapkan.gagal, pesanExcel({ kode: "TERKUNCI", asli: "" }));
  const hasil = await buatLembar(context, rencana.baru, opsi.isi === "contoh" ? "iku" : "profil");
  if (!hasil.selesai) return gagal(siapkan.gagal, pesanExcel(hasil.galat, hasil.sisa));
  const judul = rencana.baru.map((satu) => satu.judul).join(", ");
  return { berhasil: true, ringkasan: siapkan.dibuat(judul), pesan: pesanBentrok(rencana) };
}

/** Adds the five sheets, or completes what is missing of them; sheets and cells of the user stay as they are. */
export async function siapkanBukuKerja(opsi: OpsiSiapkan): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, opsi));
  return hasil.ada ? hasil.nilai : gagal(teks().siapkan.gagal, pesanExcel(hasil.galat));
}
