import { LAPORAN, type KunciLaporan } from "../../../src/domain/laporan/daftar";
import type { Laporan } from "../../../src/domain/laporan/kit/jenis";
import { rencanaLaporan } from "../../../src/domain/laporan/kit/rencana";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { susunIsi } from "../../../src/domain/lembar/isi-buku";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../../src/domain/pengaturan/pengaturan";
import { bukuDari } from "../lembar/buku-dari";

/** The sample with the units that the report itself names: the first program and sasaran are the Sekretariat's. */
export const BERUNIT: IsiStruktur = {
  ...ISI_CONTOH,
  pk: ISI_CONTOH.pk.map((baris, i) => ({ ...baris, unit: i < 6 ? "Sekretariat" : "Bidang Tenaga Kerja" })),
  anggaran: ISI_CONTOH.anggaran.map((baris, i) => ({
    ...baris,
    unit: i < 24 ? "Sekretariat" : "Bidang Tenaga Kerja",
  })),
};

/** A report of that book as it would stand on its sheet, with what its checks find. */
export function buat(kunci: KunciLaporan, isi: IsiStruktur = BERUNIT, ubah: Partial<Pengaturan> = {}) {
  const pengaturan = { ...PENGATURAN_BAWAAN, ...ubah };
  const buku = bukuDari(isi, pengaturan, ["unit"]);
  const laporan = LAPORAN[kunci] as Laporan<object>;
  const terbaca = { ...susunIsi(buku), pengaturan };
  const pilihan = laporan.pilihan(pengaturan);
  const { rencana } = rencanaLaporan(buku, { laporan, isi: terbaca, pilihan });
  const baris = rencana.blok[0]!.isi.map((satu) => satu.map((sel) => String(sel ?? "").replace(/^'/, "")));
  const temuan = laporan.periksa(terbaca, pilihan);
  return { rencana, baris, temuan, teks: baris.flat().filter((sel) => sel !== "") };
}
