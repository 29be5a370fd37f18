import type { LembarMentah, NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, type SelKepala } from "../tetangga/kasus";
import { sampingan, UTAMA, type Kelompok, type KolomAcak, type Pasangan } from "./kelompok";
import { Undian } from "./undian";

/** A random sheet and what is true of it. */
export interface LembarAcak {
  readonly mentah: LembarMentah;
  /** First data row, 1-based; the rows of `setahun` follow without a gap unless `spanduk` says otherwise. */
  readonly baris: readonly number[];
  readonly setahun: Pasangan | undefined;
  /** Letters of the columns that are percentages of a pair, with a name that stays when groups change places. */
  readonly persen: ReadonlyMap<string, string>;
  /** Letters of the year's own percentage, where the sheet states it. */
  readonly persenSetahun: readonly string[];
  readonly judul: string;
}

const PENANDA: readonly (readonly [string, (b: number) => NilaiSel])[] = [
  ["No", (b) => b + 1],
  ["Sasaran Strategis", (b) => `Meningkatnya mutu layanan ${String.fromCharCode(65 + b)}`],
  ["Kode", (b) => `2.07.${String(10 + b)}`],
  ["Satuan", () => "Unit"],
];

function penanda(u: Undian, baris: number): KolomAcak[] {
  const nama: KolomAcak = {
    judul: [u.satu(["Indikator Kinerja", "Indikator", "INDIKATOR KINERJA UTAMA", "Indikator Sasaran"])],
    isi: Array.from({ length: baris }, (_, b) => `${INDIKATOR[b % INDIKATOR.length] ?? ""} ${b + 1}`),
  };
  const [no, ...lain] = PENANDA;
  const dipakai = [...(u.mungkin(0.8) && no ? [no] : []), ...u.beberapa(lain, 0, 3)];
  const kolom = dipakai.map(([judul, isi]): KolomAcak => ({
    judul: [judul],
    isi: Array.from({ length: baris }, (_, b) => isi(b)),
  }));
  const tempat = Math.min(kolom.length, 1 + u.antara(0, 2));
  return [...kolom.slice(0, tempat), nama, ...kolom.slice(tempat)];
}

/** Two header rows where any column stands under a group, else one. */
function kepala(kolom: readonly KolomAcak[]): (SelKepala | null)[][] {
  const tinggi = Math.max(...kolom.map(({ judul }) => judul.length));
  if (tinggi === 1) return [kolom.map(({ judul }) => ({ teks: judul[0] ?? "" }))];
  const atas: SelKepala[] = [];
  let lalu: string | undefined;
  for (const { judul } of kolom) {
    const [teks = "", anak] = judul;
    const akhir = atas[atas.length - 1];
    if (anak !== undefined && teks === lalu && akhir)
      atas[atas.length - 1] = { teks, lebar: (akhir.lebar ?? 1) + 1 };
    else atas.push(anak === undefined ? { teks, tinggi: 2 } : { teks, lebar: 1 });
    lalu = anak === undefined ? undefined : teks;
  }
  return [atas, kolom.map(({ judul }) => (judul[1] === undefined ? null : { teks: judul[1] }))];
}

const teksIndonesia = (nilai: NilaiSel): NilaiSel =>
  typeof nilai === "number" ? nilai.toLocaleString("id-ID", { maximumFractionDigits: 2 }) : nilai;

/** Which groups the sheet has, with the order of equal groups set by `urutan`. */
function isiLembar(u: Undian, baris: number, tukar: boolean): { kelompok: Kelompok[]; urut: KolomAcak[] } {
  const utama = u.satu(UTAMA)(u, baris);
  const lain = sampingan(u, baris);
  const tempat = u.antara(0, lain.length);
  const pengacak = new Undian(u.antara(0, 1e9));
  const kelompok = [...lain.slice(0, tempat), utama, ...lain.slice(tempat)];
  const urut = kelompok.flatMap(({ kolom, setara }) =>
    setara && tukar ? pengacak.acak(setara).flat() : kolom,
  );
  return { kelompok, urut };
}

function barisJumlah(u: Undian, kolom: readonly KolomAcak[]): NilaiSel[][] {
  if (!u.mungkin(0.3)) return [];
  const nama = kolom.findIndex(({ judul }) => /^indikator/i.test(judul[0] ?? ""));
  return [kolom.map((_, k) => (k === nama ? u.satu(["Jumlah", "TOTAL", "Rata-rata"]) : null))];
}

/** Titles that say which year is reported on. */
const JUDUL = [
  ["CAPAIAN KINERJA TAHUN 2024"],
  ["PEMERINTAH KABUPATEN BUANA", "LAPORAN KINERJA 2024", ""],
] as const;

/** Last year's figures and no pair of the year: without a title nobody could tell that they are not the report's. */
function hanyaLalu(kelompok: readonly Kelompok[]): boolean {
  const lalu = kelompok.some(({ kolom }) => kolom.some(({ judul }) => judul[0] === "Tahun 2023"));
  return lalu && !kelompok.some(({ setahun }) => setahun !== undefined);
}

/** The sheet of a seed; `tukar` lets groups of equal rank change places and nothing else. */
export function lembarAcak(benih: number, tukar = false): LembarAcak {
  const u = new Undian(benih);
  const baris = u.antara(3, 7);
  const { kelompok, urut } = isiLembar(u, baris, tukar);
  const depan = penanda(u, baris);
  const kolom = [...depan, ...urut];
  const diundi = u.satu([[], ...JUDUL]);
  const judul = diundi.length === 0 && hanyaLalu(kelompok) ? JUDUL[0] : diundi;
  const atas = kepala(kolom);
  const nomor = u.mungkin(0.3)
    ? [kolom.map((_, k) => ({ teks: u.mungkin(0.5) ? `(${k + 1})` : String(k + 1) }))]
    : [];
  const sebagaiTeks = u.mungkin(0.2);
  const spanduk = u.mungkin(0.2) ? 1 : 0;
  const data = Array.from({ length: baris }, (_, b) =>
    kolom.map((satu, k) =>
      sebagaiTeks && k >= depan.length ? teksIndonesia(satu.isi[b] ?? null) : (satu.isi[b] ?? null),
    ),
  );
  const isi = [
    ...Array.from({ length: spanduk }, (): NilaiSel[] => ["Sasaran 1: Meningkatnya tata kelola"]),
    ...data,
    ...barisJumlah(u, kolom),
  ];
  const mentah = lembarKasus(judul, [...atas, ...nomor], isi, { gabung: u.mungkin(0.8) });
  const milikSetahun = new Set(kelompok.filter((satu) => satu.setahun).flatMap((satu) => satu.kolom));
  const awal = judul.length + atas.length + nomor.length + spanduk + 1;
  return {
    mentah,
    baris: data.map((_, b) => awal + b),
    setahun: kelompok.find((satu) => satu.setahun)?.setahun,
    persen: new Map(
      kolom.flatMap((satu, k) => (satu.persen ? [[hurufKolom(k), satu.judul.join(" | ")] as const] : [])),
    ),
    persenSetahun: kolom.flatMap((satu, k) => (satu.persen && milikSetahun.has(satu) ? [hurufKolom(k)] : [])),
    judul: kolom.map((satu) => satu.judul.join(" > ")).join(" | "),
  };
}
