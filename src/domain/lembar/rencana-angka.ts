import type { IsiSel } from "../angka/hasil-baca";
import { hurufKolom } from "../tabel/alamat";
import { capaian } from "../ukur/capaian";
import type { HasilUkur } from "../ukur/hasil-ukur";
import { serapan } from "../ukur/serapan";
import { alamatLembar, bacaArea } from "./area";
import type { BukuTerbaca, TabelTerbaca } from "./buku";
import { tabelBerangka, type KolomAngkaTabel } from "./kolom-angka";
import { teksPersen } from "./persen-sel";
import { artiTeks, type AlasanTetap, type ArtiTeks } from "./teks-angka";

/** A cell of ours in which a number stands as a text, and the number that takes its place. */
export interface AngkaTeks {
  /** The table's present name, and its sheet. */
  readonly tabel: string;
  readonly lembar: string;
  /** Counted from 0 among the data rows and the columns of the table. */
  readonly baris: number;
  readonly kolom: number;
  /** "'Realisasi Anggaran'!K7". */
  readonly sel: string;
  readonly ditulis: string;
  readonly menjadi: number;
  /** The column's own number format, for a cell whose format would not show the number. */
  readonly format: string;
}

/** A text with a number in it that stays as it was typed. */
export interface TeksTetap {
  readonly sel: string;
  readonly ditulis: string;
  readonly alasan: AlasanTetap;
}

/** What *Jadikan angka* does to a workbook, and what it leaves. */
export interface RencanaAngka {
  readonly ubah: readonly AngkaTeks[];
  readonly tetap: readonly TeksTetap[];
}

type Baris = readonly IsiSel[];

/** A measure in short: equal for the same figure and for the same error. */
function ringkas(hasil: HasilUkur): string {
  if (hasil.jenis === "angka") return String(hasil.nilai);
  return hasil.jenis === "galat" ? hasil.kode : hasil.jenis;
}

/** Two cells of a row measured against each other, either way round. */
function ukuran(a: IsiSel, b: IsiSel, rupiah: boolean): string {
  const ukur = rupiah ? serapan : capaian;
  return `${ringkas(ukur(a, b))} ${ringkas(ukur(b, a))}`;
}

/** Does the row stay measured as it was, whichever of its figures of the same kind are compared? */
function tetapTerukur(
  baris: Baris,
  { letak, rupiah }: KolomAngkaTabel,
  nilai: number,
  kolom: readonly KolomAngkaTabel[],
): boolean {
  return kolom
    .filter((lain) => lain.letak !== letak && lain.rupiah === rupiah && (baris[lain.letak] ?? "") !== "")
    .every((lain) => {
      const sebelah = baris[lain.letak];
      return ukuran(baris[letak], sebelah, rupiah) === ukuran(nilai, sebelah, rupiah);
    });
}

/** The cells of a row as the functions get them, and as the sheet shows them: 0.85 in percent format is "85 %". */
function duaPandangan({ nilai, persen }: TabelTerbaca, b: number): [IsiSel[], IsiSel[]] {
  const mentah = [...(nilai[b] ?? [])];
  const tampak = mentah.map((isi, k) =>
    typeof isi === "number" && persen?.[b]?.[k] === true ? teksPersen(isi) : isi,
  );
  return [mentah, tampak];
}

const berumus = (isi: unknown): boolean => typeof isi === "string" && isi.startsWith("=");

/** A row while it is planned: what was taken for a number already counts as one for the rest of it. */
interface Kerja {
  readonly tabel: TabelTerbaca;
  /** Counted from the header. */
  readonly b: number;
  readonly kolom: readonly KolomAngkaTabel[];
  readonly pandangan: readonly IsiSel[][];
}

function alasanTetap({ tabel, b, kolom, pandangan }: Kerja, satu: KolomAngkaTabel, arti: ArtiTeks) {
  if (berumus(tabel.rumus?.[b]?.[satu.letak])) return "rumus";
  if (arti.jenis !== "angka") return arti.jenis === "tetap" ? arti.alasan : undefined;
  return pandangan.every((baris) => tetapTerukur(baris, satu, arti.nilai, kolom)) ? undefined : "sebaris";
}

function alamat({ tabel, b }: Kerja, letak: number): string {
  const { atas = 0, kiri = 0 } = bacaArea(tabel.area) ?? {};
  return alamatLembar(tabel.lembar, `${hurufKolom(kiri + letak)}${atas + b + 1}`);
}

function rencanaSel(kerja: Kerja, satu: KolomAngkaTabel): AngkaTeks | TeksTetap | undefined {
  const { tabel, b, pandangan } = kerja;
  const { letak, rupiah, format } = satu;
  const ditulis = tabel.nilai[b]?.[letak];
  const arti = typeof ditulis === "string" ? artiTeks(ditulis, rupiah) : undefined;
  if (typeof ditulis !== "string" || arti === undefined || arti.jenis === "bukan") return undefined;
  const sel = alamat(kerja, letak);
  const alasan = alasanTetap(kerja, satu, arti);
  if (alasan !== undefined || arti.jenis !== "angka") return { sel, ditulis, alasan: alasan ?? "ragu" };
  const { nama, lembar } = tabel;
  for (const baris of pandangan) baris[letak] = arti.nilai;
  return { tabel: nama, lembar, baris: b - 1, kolom: letak, sel, ditulis, menjadi: arti.nilai, format };
}

function rencanaBaris(
  tabel: TabelTerbaca,
  kolom: readonly KolomAngkaTabel[],
  b: number,
): (AngkaTeks | TeksTetap)[] {
  const kerja = { tabel, kolom, b, pandangan: duaPandangan(tabel, b) };
  return kolom.flatMap((satu) => rencanaSel(kerja, satu) ?? []);
}

/**
 * The texts in the columns of figures of our tables that are nothing but a number, and the numbers that take their place.
 * A percent stays the text that it is: the sheets hold percents as "85 %", and 0,85 beside it would be asked about. What
 * has a unit, is broken or in doubt, or would make its row measured otherwise stays too, and is named with the reason.
 * Formulas are known where `buku` was read with them.
 */
export function rencanaAngka(buku: Pick<BukuTerbaca, "isiTabel">): RencanaAngka {
  const semua = tabelBerangka(buku).flatMap(({ tabel, kolom }) =>
    tabel.nilai.slice(1).flatMap((_, i) => rencanaBaris(tabel, kolom, i + 1)),
  );
  const diubah = (satu: AngkaTeks | TeksTetap): satu is AngkaTeks => "menjadi" in satu;
  return {
    ubah: semua.filter(diubah),
    tetap: semua.filter((satu): satu is TeksTetap => !diubah(satu)),
  };
}
