import { alamatLembar, bacaArea, tulisArea, type Petak } from "../../domain/lembar/area";
import type { IsiRencana } from "../../domain/lembar/lembar";
import { alamatSel } from "../../domain/tabel/alamat";
import { cetakPada } from "../../domain/lembar/cetak-laporan";
import { rencanaKolom, selaraskan, type KolomLama, type RencanaKolom } from "../../domain/jurnal/kolom";
import type { LangkahSel } from "../../domain/jurnal/jurnal";
import type { IsiSel } from "../../domain/jurnal/padat";
import type { RupaSel } from "../../domain/jurnal/rupa-sel";
import { pulihkanRupaSel } from "./rupa-lembar";
import { pulihkanRupa } from "../warna/rupa-blok";

/** A block of cells as it stands, ready to be taken back. */
export interface BlokBaca {
  readonly langkah: LangkahSel;
  readonly judul: string;
  readonly petak: Petak;
  readonly range: Excel.Range;
  /** Its name is gone: this is only where it stood. */
  readonly tebakan: boolean;
}

/** Contents that were queued already: a later step of the same taking back must see them. */
export class Lapis {
  private readonly isi = new Map<string, IsiSel>();

  baca(judul: string, baris: number, kolom: number, asli: unknown): IsiSel {
    const satu = this.isi.get(`${judul}!${baris},${kolom}`) ?? asli;
    return typeof satu === "number" || typeof satu === "boolean" ? satu : String(satu ?? "");
  }

  tulis(judul: string, baris: number, kolom: number, isi: IsiSel): void {
    this.isi.set(`${judul}!${baris},${kolom}`, isi);
  }
}

/** Text that Excel would take for a number, a date, a boolean or a formula gets Excel's own mark of a text. */
export function isiTulis(isi: IsiSel): IsiRencana {
  if (typeof isi !== "string" || isi.startsWith("=")) return isi;
  return isi !== "-" && /^[=+@'\-($\s]|\d|^(true|false|benar|salah)$/i.test(isi) ? `'${isi}` : isi;
}

/** Writes runs of rows of one column; blanks are emptied, which leaves no trace of a cell. */
function tulisKolom(range: Excel.Range, k: number, tulis: RencanaKolom["tulis"]): void {
  for (let i = 0; i < tulis.length;) {
    const [awal, isi] = tulis[i] ?? [0, ""];
    let j = i + 1;
    while (j < tulis.length && tulis[j]?.[0] === awal + j - i && (tulis[j]?.[1] === "") === (isi === "")) j++;
    const bagian = range.getCell(awal, k).getAbsoluteResizedRange(j - i, 1);
    if (isi === "") bagian.clear("Contents");
    else bagian.formulas = tulis.slice(i, j).map(([, satu]) => [isiTulis(satu)]);
    i = j;
  }
}

function kolomLama({ lama, baru, judul }: LangkahSel, j: number, paksa: boolean): KolomLama {
  return { lama: lama[j] ?? [], baru: baru?.[j], judul: judul?.[j], paksa };
}

/** Is today's column the j-th one of then? One that was inserted since holds nothing of ours. */
function kolomCocok(kini: readonly IsiSel[], baris: number, lama: KolomLama): boolean {
  const { tulis, diubah } = rencanaKolom(kini, baris, lama);
  return tulis.length > 0 || (diubah.length === 0 && kini.some((satu) => satu !== ""));
}

function gabungkan({ range, langkah }: BlokBaca): void {
  for (const area of langkah.gabung ?? []) {
    const petak = bacaArea(area);
    if (petak)
      range
        .getCell(petak.atas, petak.kiri)
        .getAbsoluteResizedRange(petak.bawah - petak.atas + 1, petak.kanan - petak.kiri + 1)
        .merge(false);
  }
}

/** The block was neither cut nor stretched, so that every look finds its cell. */
function rupaUtuh({ petak, langkah }: BlokBaca, rupa: RupaSel): boolean {
  const dulu = bacaArea(langkah.area);
  const [tinggi, lebar] = [petak.bawah - petak.atas, petak.kanan - petak.kiri];
  const sama = dulu && dulu.bawah - dulu.atas === tinggi && dulu.kanan - dulu.kiri === lebar;
  return sama === true && rupa.baris + rupa.tinggi <= tinggi + 1 && rupa.kolom + rupa.lebar <= lebar + 1;
}

/** Cells of ours that stood blank before get nothing back but their blankness: looks and lists go too. */
function kosongkan({ range, langkah }: BlokBaca): boolean {
  const kosong = langkah.lama.every((kolom) => kolom.every(([isi]) => isi === ""));
  if (!langkah.gabung || langkah.gabung.length > 0 || !kosong) return false;
  range.clear();
  range.dataValidation.clear();
  return true;
}

/** How a report that was written anew was printed: what the user put above with it. */
export interface CetakLama {
  readonly area: string;
  /** Scale, repeated rows and page breaks, where they are known. */
  readonly tata?: ReturnType<typeof cetakPada>;
}

/** The same where the report stands now. */
export function cetakLama({ petak, langkah }: BlokBaca, rupa: RupaSel): CetakLama {
  const [atas, kiri] = [petak.atas + rupa.baris, petak.kiri + rupa.kolom];
  const { cetak } = langkah;
  const kanan = kiri + (cetak?.kolom ?? rupa.lebar) - 1;
  const area = tulisArea({ atas: 0, kiri, bawah: atas + rupa.tinggi - 1, kanan });
  return { area, ...(cetak ? { tata: cetakPada(cetak, atas) } : {}) };
}

/** Rows into which a report had grown are blank again: they get the sheet's own height. */
function lepasTinggi({ range, petak }: BlokBaca, { baris, tinggi }: RupaSel): void {
  const awal = baris + tinggi;
  const banyak = petak.bawah - petak.atas + 1 - awal;
  if (banyak > 0) range.getCell(awal, 0).getAbsoluteResizedRange(banyak, 1).format.useStandardHeight = true;
}

/** Queues the giving back of how a block of ours looked; false where that is not known. */
function rupakan(blok: BlokBaca): boolean {
  if (kosongkan(blok)) return true;
  const { rupaSel } = blok.langkah;
  const utuh = rupaSel !== undefined && rupaUtuh(blok, rupaSel);
  if (utuh) {
    pulihkanRupaSel(blok.range, rupaSel);
    lepasTinggi(blok, rupaSel);
  }
  gabungkan(blok);
  return utuh;
}

/** What became of a block: cells that stay because the user changed them, and whether a sheet of ours looks as before. */
export interface HasilBlok {
  readonly diubah: readonly string[];
  readonly rupa: boolean;
}

/** Queues the giving back of a block. */
export function tarikBlok(blok: BlokBaca, lapis: Lapis, paksa = false): HasilBlok {
  const { langkah, judul, petak, range } = blok;
  const kini = (k: number): IsiSel[] =>
    range.formulas.map((satu, i) => lapis.baca(judul, petak.atas + i, petak.kiri + k, satu[k]));
  const lebar = petak.kanan - petak.kiri + 1;
  const kolom = Array.from({ length: lebar }, (_, k) => kini(k));
  const asal = selaraskan(lebar, langkah.lama.length, (k, j) =>
    kolomCocok(kolom[k] ?? [], petak.atas + 1, kolomLama(langkah, j, paksa)),
  );
  const rencana = asal.map((j, k) =>
    j === undefined ? undefined : rencanaKolom(kolom[k] ?? [], petak.atas + 1, kolomLama(langkah, j, paksa)),
  );
  if (blok.tebakan && !rencana.some((satu) => satu && satu.tulis.length > 0))
    return { diubah: [], rupa: true };
  if (langkah.gabung) range.unmerge();
  rencana.forEach((satu, k) => {
    if (!satu) return;
    tulisKolom(range, k, satu.tulis);
    for (const [i, isi] of satu.tulis) lapis.tulis(judul, petak.atas + i, petak.kiri + k, isi);
  });
  const diubah = rencana.flatMap((satu, k) =>
    (satu?.diubah ?? []).map((i) => alamatLembar(judul, alamatSel(petak.atas + i, petak.kiri + k))),
  );
  const rupa = diubah.length === 0 && rupakan(blok);
  const [pertama] = rencana;
  if (langkah.rupa && diubah.length === 0 && lebar === langkah.lama.length && pertama)
    pulihkanRupa(range, pertama.asal, langkah.rupa);
  return { diubah, rupa };
}
