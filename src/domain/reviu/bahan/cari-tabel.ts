import {
  alamatSel,
  bacaLembar,
  menurutAturan,
  hurufKolom,
  type KolomTabel,
  type LembarMentah,
  type Tabel,
} from "../../tabel";
import { PembacaBaris } from "../../tabel/baris/baris-data";
import type { BarisTabel } from "../../tabel/baris/baris-tabel";
import type { BlokKepala } from "../../tabel/kepala/blok-kepala";
import { jalurKepala } from "../../tabel/kepala/jalur-kepala";
import { kisiDari, KOSONG, TEKS, type Kisi } from "../../tabel/kisi";
import { TabelReviu } from "./tabel-reviu";

/** Rows looked at above a header for its title. */
const JARAK_JUDUL = 5;
const KATA_NO = /^(?:no|nomor|n0)\b\.?/i;

function kolomIsi(kisi: Kisi, b: number): number[] {
  const hasil: number[] = [];
  for (let k = 0; k < kisi.lebar; k++) if (kisi.jenis(b, k) !== KOSONG) hasil.push(k);
  return hasil;
}

/** Rows of the grid that belong to a table already. */
function barisTerpakai(lembar: LembarMentah, tabel: readonly Tabel[]): Set<number> {
  const hasil = new Set<number>();
  for (const { kepala, rentang } of tabel) {
    const akhir = Number(/(\d+)$/.exec(rentang)?.[1] ?? kepala.akhir);
    for (let b = kepala.awal; b <= akhir; b++) hasil.add(b - 1 - lembar.baris0);
  }
  return hasil;
}

const barisJudulKolom = (kisi: Kisi, b: number): boolean => {
  const isi = kolomIsi(kisi, b);
  return isi.length >= 2 && isi.every((k) => kisi.jenis(b, k) === TEKS);
};

const barisBerangka = (kisi: Kisi, b: number): boolean => {
  const isi = kolomIsi(kisi, b);
  return isi.length >= 2 && isi.some((k) => kisi.jenis(b, k) !== TEKS);
};

/** A header that no word betrays: a row of texts right above rows with figures. */
function kepalaDi(kisi: Kisi, b: number, terpakai: ReadonlySet<number>): BlokKepala | undefined {
  if (terpakai.has(b) || !barisJudulKolom(kisi, b)) return undefined;
  let bawah = b;
  while (bawah + 1 < kisi.tinggi && !terpakai.has(bawah + 1) && barisJudulKolom(kisi, bawah + 1)) bawah++;
  if (bawah + 1 >= kisi.tinggi || terpakai.has(bawah + 1) || !barisBerangka(kisi, bawah + 1))
    return undefined;
  const kolom = Array.from({ length: bawah - b + 1 }, (_, i) => kolomIsi(kisi, b + i)).flat();
  return { atas: b, bawah, awal: Math.min(...kolom), akhir: Math.max(...kolom), nomor: [] };
}

/** The data of a headed block end where another table or a blank row begins. */
function batasBawah(kisi: Kisi, blok: BlokKepala, terpakai: ReadonlySet<number>): number {
  let b = blok.bawah + 1;
  while (
    b < kisi.tinggi &&
    !terpakai.has(b) &&
    !(kisi.barisKosong(b) && b + 1 < kisi.tinggi && !barisBerangka(kisi, b + 1))
  )
    b++;
  return b;
}

function kolomBlok(kisi: Kisi, blok: BlokKepala): KolomTabel[] {
  return jalurKepala(kisi, blok).map((jalur, i): KolomTabel => {
    const judul = jalur.map(({ teks }) => teks).join(" | ");
    return {
      kolom: hurufKolom(blok.awal + i + kisi.lembar.kolom0),
      judul,
      peran: i === 0 && KATA_NO.test(judul) ? "no" : "lain",
      tahun: null,
      triwulan: null,
      bagian: null,
      yakin: 1,
      alasan: { kunci: "judul", isi: judul },
    };
  });
}

function susun(kisi: Kisi, blok: BlokKepala, baris: readonly BarisTabel[]): Tabel {
  const { baris0, kolom0 } = kisi.lembar;
  const nomor = (macam: BarisTabel["macam"]): number[] =>
    baris.filter((satu) => satu.macam === macam).map((satu) => satu.baris + baris0 + 1);
  const akhir = baris.at(-1)?.baris ?? blok.bawah;
  const jumlah = nomor("jumlah");
  return {
    rentang: `${alamatSel(blok.atas + baris0, blok.awal + kolom0)}:${alamatSel(akhir + baris0, blok.akhir + kolom0)}`,
    kepala: { awal: blok.atas + baris0 + 1, akhir: blok.bawah + baris0 + 1 },
    data: { awal: blok.bawah + baris0 + 2, akhir: akhir + baris0 + 1 },
    barisJumlah: jumlah,
    barisSpanduk: nomor("spanduk"),
    barisLanjutan: nomor("lanjutan"),
    barisKosong: nomor("kosong"),
    kolom: kolomBlok(kisi, blok),
    temuan: [],
    sasaran: null,
    tahunLaporan: null,
    yakin: 1,
  };
}

/** Tables of figures that the reader of measuring tables leaves alone. */
function tabelLain(kisi: Kisi, terpakai: Set<number>): Tabel[] {
  const hasil: Tabel[] = [];
  for (let b = 0; b < kisi.tinggi; b++) {
    const blok = kepalaDi(kisi, b, terpakai);
    if (!blok) continue;
    const kolom = kolomBlok(kisi, blok);
    const no = kolom[0]?.peran === "no" ? blok.awal : undefined;
    const nama = [no === undefined ? blok.awal : blok.awal + 1];
    const baris = new PembacaBaris(kisi, blok, { no, nama }).baca(batasBawah(kisi, blok, terpakai));
    if (baris.length === 0) continue;
    hasil.push(susun(kisi, blok, baris));
    b = baris.at(-1)?.baris ?? blok.bawah;
  }
  return hasil;
}

/** A line of its own above a table; undefined where the row is blank, a banner, or holds something else. */
function barisJudul(kisi: Kisi, b: number, { barisSpanduk, sasaran }: Tabel): string | undefined {
  const [satu, ...lain] = kolomIsi(kisi, b);
  if (satu === undefined || lain.length > 0 || kisi.jenis(b, satu) !== TEKS) return undefined;
  const teks = kisi.teks(b, satu).replace(/\s+/g, " ").trim();
  return barisSpanduk.includes(b + 1 + kisi.lembar.baris0) || teks === sasaran ? undefined : teks;
}

/** Notes under a title are sentences; a title is none. */
const kalimat = (teks: string): boolean => /\.$/.test(teks);

/** The table's title: the top one of the lines that stand together above its header, notes left out. */
function judulTabel(kisi: Kisi, tabel: Tabel): string {
  const b0 = tabel.kepala.awal - 1 - kisi.lembar.baris0;
  let judul = "";
  for (let b = b0 - 1; b >= Math.max(0, b0 - JARAK_JUDUL); b--) {
    const teks = barisJudul(kisi, b, tabel);
    if (teks === undefined && judul !== "") break;
    if (teks !== undefined && !kalimat(teks)) judul = teks;
  }
  return judul;
}

/** Every table of figures on a sheet, top to bottom. */
export function cariTabel(lembar: LembarMentah): TabelReviu[] {
  const kisi = kisiDari(lembar);
  const dikenal = menurutAturan(bacaLembar(lembar).tabel);
  const semua = [...dikenal, ...tabelLain(kisi, barisTerpakai(lembar, dikenal))];
  return semua
    .sort((a, b) => a.kepala.awal - b.kepala.awal)
    .map((tabel) => new TabelReviu(lembar, tabel, judulTabel(kisi, tabel)));
}
