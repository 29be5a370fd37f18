import type { IsiBuku } from "../../lembar/isi-buku";
import { PROFIL_KOSONG, type Profil } from "../../profil/profil";
import type { KunciLaporan } from "../daftar";
import type { TulisanDepan } from "../kit/jenis";
import type { Lembaran } from "../kit/lembaran";
import type { Naskah } from "../kit/naskah";
import { blokLembaran } from "./blok-lembaran";
import { blokBagian } from "./blok-naskah";
import type { BlokBuku, Buku, HalamanBuku } from "./buku";
import { bagianDepan, bagianTugas, JUDUL_BUKU, sampul } from "./depan";
import { kalimatIkhtisar } from "./ikhtisar";
import { KERANGKA, type SubBab } from "./kerangka";

/** A report that is to stand in the book: in its chapter, or, a form, as an appendix. */
export interface LaporanBuku {
  readonly kunci: KunciLaporan;
  readonly judul: string;
  readonly naskah?: Naskah | undefined;
  readonly lembaran?: Lembaran | undefined;
  /** What was written on the front pages: they are the book's own, not an appendix. */
  readonly depan?: TulisanDepan | undefined;
}

/** Does a report stand in the book? What is for the office's own use has no form for it. */
export const bagianBuku = ({ naskah, lembaran, depan }: LaporanBuku): boolean =>
  naskah !== undefined || lembaran !== undefined || depan !== undefined;

const TANPA_TULISAN: TulisanDepan = { pengantar: [], ringkasan: [] };

/** Reports that have no place in a chapter. */
function lampiran(laporan: readonly LaporanBuku[]): LaporanBuku[] {
  const berbab = KERANGKA.flatMap(({ sub }) => sub.flatMap((satu) => satu.laporan ?? []));
  return laporan.filter(
    ({ kunci, naskah, depan }) => !depan && (!naskah || !berbab.some((satu) => satu.kunci === kunci)),
  );
}

function halamanLaporan(judul: string, { mendatar, bagian }: Naskah): HalamanBuku {
  return { mendatar, blok: [{ jenis: "bab", tingkat: 3, teks: judul }, ...bagian.flatMap(blokBagian)] };
}

const tegak = (...blok: readonly BlokBuku[]): HalamanBuku => ({ mendatar: false, blok });

function halamanSub(sub: SubBab, profil: Profil, laporan: readonly LaporanBuku[]): HalamanBuku[] {
  const awal: BlokBuku[] = [
    { jenis: "bab", tingkat: 2, teks: sub.judul },
    ...(sub.profil === "tugas" ? bagianTugas(profil) : []),
    ...(sub.tulis ? [{ jenis: "tempat" as const, label: "", isi: "" }] : []),
  ];
  const tabel = (sub.laporan ?? []).flatMap(({ kunci, judul }) => {
    const naskah = laporan.find((satu) => satu.kunci === kunci)?.naskah;
    return naskah ? [halamanLaporan(judul, naskah)] : [];
  });
  return [tegak(...awal), ...tabel];
}

/** An appendix begins a page, below its name. */
function halamanForm(judul: string, lembaran: Lembaran): HalamanBuku {
  const kepala: BlokBuku = { jenis: "bab", tingkat: 3, teks: judul, halamanBaru: true };
  return { mendatar: lembaran.mendatar, blok: [kepala, ...blokLembaran(lembaran)] };
}

function halamanLampiran(laporan: readonly LaporanBuku[]): HalamanBuku[] {
  const semua = lampiran(laporan);
  if (semua.length === 0) return [];
  const daftar = semua.map(({ judul }): BlokBuku => ({ jenis: "butir", teks: judul }));
  return [
    tegak({ jenis: "bab", tingkat: 1, teks: "LAMPIRAN" }, ...daftar),
    ...semua.flatMap(({ judul, naskah, lembaran }) => {
      if (lembaran) return [halamanForm(judul, lembaran)];
      return naskah ? [halamanLaporan(judul, naskah)] : [];
    }),
  ];
}

/** How many headings stand at the end, with nothing below them. */
function judulDiUjung(blok: readonly BlokBuku[]): number {
  const isi = [...blok].reverse().findIndex(({ jenis }) => jenis !== "bab");
  return isi < 0 ? blok.length : isi;
}

/** Neighbours of one direction share their pages; a heading goes to the pages of what stands below it. */
function satukan(halaman: readonly HalamanBuku[]): HalamanBuku[] {
  const hasil: HalamanBuku[] = [];
  for (const { mendatar, blok } of halaman) {
    const akhir = hasil.pop() ?? { mendatar, blok: [] };
    const pindah = akhir.mendatar === mendatar ? akhir.blok.length : judulDiUjung(akhir.blok);
    const tinggal = akhir.blok.slice(0, akhir.blok.length - pindah);
    if (tinggal.length > 0) hasil.push({ ...akhir, blok: tinggal });
    hasil.push({ mendatar, blok: [...akhir.blok.slice(tinggal.length), ...blok] });
  }
  return hasil;
}

const adaGrafik = ({ naskah }: LaporanBuku): boolean =>
  naskah?.bagian.some((satu) => satu.jenis === "tabel" && satu.grafik !== undefined) === true;

/** The book of these reports: cover, front pages, four chapters with the tables in their places, appendices. */
export function susunBuku(isi: IsiBuku, laporan: readonly LaporanBuku[]): Buku {
  const profil = isi.profil?.nilai ?? PROFIL_KOSONG;
  const bab = KERANGKA.flatMap(({ judul, sub }) => [
    tegak({ jenis: "bab", tingkat: 1, teks: judul }),
    ...sub.flatMap((satu) => halamanSub(satu, profil, laporan)),
  ]);
  return {
    judul: [JUDUL_BUKU, profil.tahun].filter(Boolean).join(" "),
    instansi: profil.instansi,
    kertas: isi.pengaturan.kertas,
    sampul: sampul(profil),
    depan: bagianDepan(profil, {
      ikhtisar: kalimatIkhtisar(isi, profil.tahun),
      adaGrafik: laporan.some(adaGrafik),
      tulisan: laporan.find(({ depan }) => depan)?.depan ?? TANPA_TULISAN,
    }),
    isi: satukan([...bab, ...halamanLampiran(laporan)]),
  };
}
