import { YAKIN_CUKUP } from "../../domain/tabel/hasil-tabel";
import {
  letakKolom,
  TABEL_TUJUAN,
  type TabelDikenali,
  type TulisanTabel,
  type UbahSel,
} from "../../domain/ambil";
import type { PetaAmbil } from "../../commands";
import type { NilaiBlok } from "../../domain/lembar/buku";
import type { Pesan } from "../../domain/pesan";

/** The plan has something to say of this table of ours. */
export function adaUraian({ baru, lengkapi, beda, sama }: TulisanTabel): boolean {
  return baru.length + lengkapi.length + beda.length + sama > 0;
}

const PILIHAN: ReadonlySet<TabelDikenali["alasan"]> = new Set([
  "TABEL_RAGU",
  "TIDAK_DIPILIH",
  "VERSI_LAMA",
] as const);

/** Source tables that a person may take or leave; what holds something else altogether is none. */
function dapatDipilih({ alasan, banyak }: TabelDikenali): boolean {
  return banyak > 0 && (alasan === undefined || PILIHAN.has(alasan));
}

/** The meaning is not sure enough to take rows unasked, by the words of its header or because its lines do not add up. */
function meragukan({ alasan, yakin }: TabelDikenali): boolean {
  return alasan === "TABEL_RAGU" || yakin < YAKIN_CUKUP;
}

/** The source tables by how sure their meaning is. */
export function pisahSumber({ tabel }: PetaAmbil["rencana"]): {
  readonly yakin: readonly TabelDikenali[];
  readonly ragu: readonly TabelDikenali[];
} {
  const semua = tabel.filter(dapatDipilih);
  return { yakin: semua.filter((satu) => !meragukan(satu)), ragu: semua.filter(meragukan) };
}

/** What the row of ours is about in which a cell is filled or differs. */
export function namaLama(tulisan: TulisanTabel, { indeks }: UbahSel): string {
  return namaBaru(tulisan, tulisan.tabel.nilai[indeks] ?? []);
}

/** What a row is about: the lowest of its names; "" where it has none. */
export function namaBaru({ tujuan, tabel }: TulisanTabel, baris: NilaiBlok[number]): string {
  const letak = letakKolom(tabel);
  const pengenal = TABEL_TUJUAN[tujuan]?.pengenal ?? [];
  const isi = pengenal.flatMap((kunci) => baris[letak.get(kunci) ?? -1] ?? []);
  return isi.length > 0 ? String(isi[0]) : "";
}

/** The sheets that new rows come from, each once: "'Bab III'!A9" is on Bab III. */
export function lembarAsal({ asalBaru }: TulisanTabel): string[] {
  const judul = asalBaru.map((sel) => sel.slice(0, sel.lastIndexOf("!")).replace(/^'(.*)'$/, "$1"));
  return [...new Set(judul.map((satu) => satu.replaceAll("''", "'")))];
}

const LIHAT = new Set([
  "ANGKA_RUSAK",
  "ANGKA_RAGU",
  "BUTIR_TIMPANG",
  "CARA_RAGU",
  "CARA_TIDAK_COCOK",
  "UANG_DIKALIKAN",
  "SEBAGIAN_TAHUN",
]);
const SELISIH = new Set(["SUMBER_BERBEDA", "HANYA_DI_SATU_TABEL"]);
/** Said by a part of the page of its own. */
const DITAMPILKAN = new Set([
  "TABEL_DIKENALI",
  "PAGU_DIPUTUSKAN",
  "MIRIP",
  "TABEL_RAGU",
  "TIDAK_DIPILIH",
  "TABEL_BELUM_ADA",
]);

/** The messages of a plan by the part of the page that shows them. */
export function pisahPesan(pesan: readonly Pesan[]): Record<"lihat" | "selisih" | "ditinggal", Pesan[]> {
  const milik = (kode: Pesan["kode"]) =>
    LIHAT.has(kode) ? "lihat" : SELISIH.has(kode) ? "selisih" : DITAMPILKAN.has(kode) ? "lain" : "ditinggal";
  const ambil = (bagian: string) => pesan.filter(({ kode }) => milik(kode) === bagian);
  return { lihat: ambil("lihat"), selisih: ambil("selisih"), ditinggal: ambil("ditinggal") };
}

/** How much would be written: new rows, and cells of rows that are there. */
export function hitungTulisan(
  { tulisan }: PetaAmbil["rencana"],
  timpa: ReadonlySet<string>,
): { readonly baris: number; readonly sel: number } {
  const jumlah = (ambil: (satu: TulisanTabel) => number) => tulisan.reduce((n, satu) => n + ambil(satu), 0);
  return {
    baris: jumlah(({ baru }) => baru.length),
    sel: jumlah(({ lengkapi, beda }) => lengkapi.length + beda.filter(({ sel }) => timpa.has(sel)).length),
  };
}
