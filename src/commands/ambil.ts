import { ambil as en } from "../bahasa/en/ambil";
import { ambil as id } from "../bahasa/id/ambil";
import { belumAda, lembarTerisi, susunAmbil, tabelDibaca, tabelLembarBaru } from "../domain/ambil";
import type { BahanAmbil, PilihanAmbil, RencanaAmbil, TabelKami } from "../domain/ambil";
import { dipilih, type PilihanTimpa } from "../domain/ambil/susun-tulis";
import { blokNama, type BukuTerbaca } from "../domain/lembar/buku";
import { ISI_KOSONG } from "../domain/lembar/contoh";
import { NAMA_PROFIL } from "../domain/lembar/nama";
import { pengaturanTersimpan } from "../domain/lembar/pengaturan-tersimpan";
import { rencanaSiapkan, type LembarBaru } from "../domain/lembar/rencana-siapkan";
import { susunStruktur } from "../domain/lembar/struktur";
import { TAMBAHAN, type KunciTambahan } from "../domain/lembar/tambahan";
import type { Pesan } from "../domain/pesan";
import type { LembarMentah } from "../domain/tabel";
import { bacaSumberAmbil, type SumberAmbil } from "../workbook/ambil/baca-ambil";
import { tulisAmbil, type HasilTulisAmbil } from "../workbook/ambil/tulis-ambil";
import { ulangiCetak } from "../workbook/cetak-tertunda";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bahasaTampilan } from "../workbook/lingkungan";
import { pesanAmbil, pesanBeda, pesanBerumus } from "./ambil-pesan";
import type { Bacaan, HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import type { StatusPita } from "./status-pita";
import { gagal, pesanCetak, pesanExcel, selesai } from "./teks";

/*
 * Reading and planning: `bacaAmbil` reads and plans, the screen shows the plan, `ubahPilihanAmbil` plans again without
 * reading (pure, at once), `terapkanAmbil` writes. Taking back is the journal's.
 */

/** Texts of *Ambil Data* in the language of Excel's menus. */
export function teksAmbil(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

/** Where to take from. */
export interface OpsiAmbil {
  /** Titles of the sheets; absent: every visible sheet that is not ours. */
  readonly dari?: readonly string[];
  /** Sheets of another file; then the workbook's own sheets are no source. */
  readonly sumber?: readonly LembarMentah[];
  readonly pilihan?: PilihanAmbil;
  /** Optional sheets and columns for sheets that are still to be made. */
  readonly tambahan?: readonly KunciTambahan[];
}

/** What was read and what would be done; kept by the screen between reading and writing. */
export interface PetaAmbil {
  readonly bahan: BahanAmbil;
  readonly pilihan: PilihanAmbil;
  readonly rencana: RencanaAmbil;
  /** Sheets of ours that would be made. */
  readonly baru: readonly LembarBaru[];
  readonly buku: BukuTerbaca;
  readonly terproteksi: readonly string[];
  /** Optional sheets and columns of the sheets that would be made. */
  readonly tambahan: readonly KunciTambahan[];
  /** What was understood, what is left and why, what differs. */
  readonly pesan: readonly Pesan[];
}

function susunPeta(
  dasar: Omit<PetaAmbil, "rencana" | "pesan" | "pilihan">,
  pilihan: PilihanAmbil,
): PetaAmbil {
  const rencana = susunAmbil(dasar.bahan, pilihan);
  return { ...dasar, pilihan, rencana, pesan: pesanAmbil(rencana, teksAmbil()) };
}

function tabelKami(buku: BukuTerbaca, baru: readonly LembarBaru[], semua: readonly TabelKami[]): TabelKami[] {
  const ada = buku.isiTabel.flatMap((tabel) => tabelDibaca(tabel, semua) ?? []);
  const akanAda = baru.flatMap(({ judul, rencana }) => tabelLembarBaru(judul, rencana));
  return [...ada, ...akanAda.filter(({ tujuan }) => !ada.some((satu) => satu.tujuan === tujuan))];
}

/** Our tables as they are with every optional column: by them a table that was read is known. */
export function bentukTabel(buku: BukuTerbaca): TabelKami[] {
  const struktur = susunStruktur(ISI_KOSONG, pengaturanTersimpan(buku), TAMBAHAN);
  return Object.values(struktur).flatMap((rencana) => tabelLembarBaru(rencana.judul, rencana));
}

/** The year of the report on the Profil sheet; undefined where there is none of four digits. */
export function tahunProfil(buku: BukuTerbaca): number | undefined {
  const isi = blokNama(buku, NAMA_PROFIL.tahun)?.nilai[0]?.[0];
  const teksTahun = String(isi ?? "").trim();
  return /^(?:19|20)\d\d$/.test(teksTahun) ? Number(teksTahun) : undefined;
}

function susunBacaan(
  { buku, lembar, tidakAda, terproteksi }: SumberAmbil,
  opsi: OpsiAmbil,
): Bacaan<PetaAmbil> {
  const [hilang] = tidakAda;
  if (hilang !== undefined)
    return {
      ada: false,
      pesan: { kode: "LEMBAR_TIDAK_ADA", tingkat: "galat", teks: teksAmbil().lembarTidakAda(hilang) },
    };
  const tambahan = opsi.tambahan ?? [];
  const struktur = susunStruktur(ISI_KOSONG, pengaturanTersimpan(buku), tambahan);
  const { baru } = rencanaSiapkan(buku, struktur, tambahan);
  const semua = bentukTabel(buku);
  const tahun = tahunProfil(buku);
  const bahan = {
    lembar: opsi.sumber ?? lembar,
    kami: tabelKami(buku, baru, semua),
    ...(tahun === undefined ? {} : { tahun }),
  };
  return { ada: true, nilai: susunPeta({ bahan, baru, buku, terproteksi, tambahan }, opsi.pilihan ?? {}) };
}

/**
 * Reads our tables and the sources and plans what to take; writes nothing. `ada: false` with code LEMBAR_TIDAK_ADA where
 * a named sheet is not there or is ours.
 */
export async function bacaAmbil(opsi: OpsiAmbil = {}): Promise<Bacaan<PetaAmbil>> {
  const sumber = opsi.sumber ? "tidak" : (opsi.dari ?? "semua");
  const hasil = await jalankan((context) => bacaSumberAmbil(context, sumber));
  return hasil.ada ? susunBacaan(hasil.nilai, opsi) : { ada: false, pesan: pesanExcel(hasil.galat) };
}

/** Reads the visible sheets (or the named ones) of the open workbook as a source for another one. */
export async function bacaLembarSumber(dari?: readonly string[]): Promise<Bacaan<readonly LembarMentah[]>> {
  const hasil = await jalankan((context) => bacaSumberAmbil(context, dari ?? "semua"));
  if (!hasil.ada) return { ada: false, pesan: pesanExcel(hasil.galat) };
  const { lembar, tidakAda } = hasil.nilai;
  const [hilang] = tidakAda;
  if (hilang === undefined) return { ada: true, nilai: lembar };
  return {
    ada: false,
    pesan: { kode: "LEMBAR_TIDAK_ADA", tingkat: "galat", teks: teksAmbil().lembarTidakAda(hilang) },
  };
}

/** The same plan with other choices. */
export function ubahPilihanAmbil(peta: PetaAmbil, pilihan: PilihanAmbil): PetaAmbil {
  return susunPeta(peta, pilihan);
}

/** How to write. */
export interface OpsiTerapkanAmbil {
  /** Differing values of ours that give way: all, or those in these cells ("IKU!E8"); absent: none. */
  readonly timpa?: "semua" | readonly string[];
}

function timpaDari({ timpa }: OpsiTerapkanAmbil): PilihanTimpa {
  return timpa === undefined ? "tidak" : timpa === "semua" ? "semua" : new Set(timpa);
}

/** Does the plan say anything for a table of ours? */
function adaIsi({ tulisan }: RencanaAmbil): boolean {
  return tulisan.some(
    ({ baru, lengkapi, beda, sama }) => baru.length + lengkapi.length + beda.length + sama > 0,
  );
}

/** Nothing was taken: because of what, in a sentence. */
function tanpaAmbilan(beda: number, kurang: number): string {
  const t = teksAmbil();
  if (beda > 0) return t.dipertahankan(beda);
  return kurang > 0 ? t.tetap : t.sudahSesuai;
}

function ringkas({ rencana }: PetaAmbil, timpa: PilihanTimpa): string {
  const t = teksAmbil();
  const bagian = rencana.tulisan.flatMap(({ tujuan, baru, lengkapi, beda }) => {
    const diganti = beda.filter((satu) => dipilih(satu, timpa)).length;
    return [
      ...(baru.length > 0 ? [t.barisBaru(t.tabel[tujuan], baru.length)] : []),
      ...(lengkapi.length > 0 ? [t.selDiisi(t.tabel[tujuan], lengkapi.length)] : []),
      ...(diganti > 0 ? [t.selDiganti(t.tabel[tujuan], diganti)] : []),
    ];
  });
  const kurang = belumAda(rencana).map(({ tujuan, banyak }) => t.belumAda(t.tabel[tujuan], banyak));
  const beda = rencana.tulisan.reduce((n, satu) => n + satu.beda.length, 0);
  const diambil = bagian.length > 0 ? t.diambil(bagian) : tanpaAmbilan(beda, kurang.length);
  return kurang.length > 0 ? `${diambil} ${t.belumDiambil(kurang)}` : diambil;
}

function jadikanHasil(peta: PetaAmbil, hasil: HasilTulisAmbil, timpa: PilihanTimpa): HasilPerintah {
  const t = teksAmbil();
  if (hasil.jenis === "berubah")
    return gagal(t.gagal, {
      kode: "LEMBAR_BERUBAH",
      tingkat: "galat",
      teks: t.berubah(hasil.tabel.join(", ")),
    });
  if (hasil.jenis === "gagal") {
    return gagal(t.gagal, pesanExcel(hasil.galat, hasil.dikembalikan ? [] : t.sebagian));
  }
  const pesan = [
    ...peta.pesan,
    ...pesanBeda(peta.rencana, timpa, t),
    ...pesanBerumus(hasil.berumus, t),
    ...pesanCetak(hasil.cetak),
    ...pesanJurnal(hasil.tercatat),
  ];
  return selesai(hasil.ditulis ? "berubah" : "tetap", ringkas(peta, timpa), pesan);
}

/** Sheets that are protected, and what to do about it. */
export function pesanTerproteksi(lembar: readonly string[]): Pesan {
  return { kode: "LEMBAR_DIPROTEKSI", tingkat: "galat", teks: teksAmbil().terproteksi(lembar.join(", ")) };
}

function terkunci({ buku, baru, terproteksi, rencana }: PetaAmbil): Pesan | undefined {
  if (baru.length > 0 && buku.terkunci) return pesanExcel({ kode: "TERKUNCI", asli: "" });
  const ditulis = rencana.tulisan.filter(
    ({ baru: baris, lengkapi, beda }) => baris.length + lengkapi.length + beda.length > 0,
  );
  const lembar = terproteksi.filter((judul) => ditulis.some(({ tabel }) => tabel.lembar === judul));
  return lembar.length > 0 ? pesanTerproteksi(lembar) : undefined;
}

async function tulis(context: Konteks, peta: PetaAmbil, timpa: PilihanTimpa): Promise<HasilTulisAmbil> {
  const { baru, buku, rencana } = peta;
  await ulangiCetak(context, buku, susunStruktur(ISI_KOSONG, pengaturanTersimpan(buku), peta.tambahan));
  const tampilkan = lembarTerisi(rencana);
  return tulisAmbil(context, {
    tulisan: rencana.tulisan,
    timpa,
    waktu: new Date().toISOString(),
    ...(tampilkan === undefined ? {} : { tampilkan }),
    ...(baru.length > 0 ? { siapkan: { buku, baru, lengkapi: [], tampilkan: "profil" } } : {}),
  });
}

/**
 * Writes the plan: new rows, blank cells of existing rows, and those differing values that were chosen. Sheets of ours
 * that are missing are made first. Refuses, writing nothing, when our tables have changed since they were read.
 */
export async function terapkanAmbil(peta: PetaAmbil, opsi: OpsiTerapkanAmbil = {}): Promise<HasilPerintah> {
  const t = teksAmbil();
  const timpa = timpaDari(opsi);
  if (!adaIsi(peta.rencana)) {
    const kosong: Pesan = {
      kode: "TIDAK_ADA_TABEL",
      tingkat: "peringatan",
      teks: t.tidakAda,
      saran: t.tidakAdaSaran,
    };
    return gagal(t.gagal, kosong, ...peta.pesan);
  }
  const halangan = terkunci(peta);
  if (halangan) return gagal(t.gagal, halangan);
  const hasil = await jalankan((context) => tulis(context, peta, timpa));
  return hasil.ada ? jadikanHasil(peta, hasil.nilai, timpa) : gagal(t.gagal, pesanExcel(hasil.galat));
}

/** What is taken is shown and chosen first: the ribbon's button writes nothing, it brings up the page where that is done. */
export async function mintaHalamanAmbil(): Promise<StatusPita> {
  return { ...selesai("tidak-ada", teksAmbil().dariPita), buka: "ambil" };
}
