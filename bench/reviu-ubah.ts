import { alamatSel, type LembarMentah, type NilaiSel } from "../src/domain/tabel";
import type { Acak } from "./acak";

/** One change that an office might make by mistake, and the cells that it touched. */
export interface Ubahan {
  readonly jenis: string;
  readonly lembar: string;
  readonly sel: readonly string[];
  /** What stood in each of them before; none where rows came or went. */
  readonly asal: readonly string[];
  readonly menjadi: string;
  /** Texts of the row that was changed, its name among them. */
  readonly label: readonly string[];
}

interface Tempat {
  readonly b: number;
  readonly k: number;
  readonly teks: string;
}

const BERANGKA = /\d{2}/;
const pilih = <T>(dari: readonly T[], acak: Acak): T | undefined => dari[Math.floor(acak() * dari.length)];

/** Cells of figures: not the numbers of rows, not titles. */
function selAngka({ nilai }: LembarMentah): Tempat[] {
  return nilai.flatMap((baris, b) =>
    baris.flatMap((isi, k) => {
      const teks = String(isi ?? "");
      return b < 2 || k < 2 || !BERANGKA.test(teks) || !/^[\d(-]/.test(teks) ? [] : [{ b, k, teks }];
    }),
  );
}

function ganti(lembar: LembarMentah, ubah: (nilai: NilaiSel[][]) => void): LembarMentah {
  const nilai = lembar.nilai.map((baris) => [...baris]);
  ubah(nilai);
  return { ...lembar, nilai, teks: nilai.map((baris) => baris.map((isi) => String(isi ?? ""))) };
}

/** Swaps two different neighbouring digits, across dots too; undefined where there are none. */
function tukarDigit(teks: string, acak: Acak): string | undefined {
  const letak = [...teks].flatMap((huruf, i) => (/\d/.test(huruf) ? [i] : []));
  const pasangan = letak.slice(0, -1).flatMap((a, i) => {
    const b = letak[i + 1] ?? a;
    return teks[a] === teks[b] || (i === 0 && teks[b] === "0") ? [] : [[a, b] as const];
  });
  const dipilih = pilih(pasangan, acak);
  if (!dipilih) return undefined;
  const huruf = [...teks];
  [huruf[dipilih[0]], huruf[dipilih[1]]] = [huruf[dipilih[1]] ?? "", huruf[dipilih[0]] ?? ""];
  return huruf.join("");
}

function gantiDigit(teks: string, acak: Acak): string | undefined {
  const letak = [...teks].flatMap((huruf, i) => (/[1-9]/.test(huruf) ? [i] : []));
  const i = pilih(letak, acak);
  if (i === undefined) return undefined;
  const baru = String(((Number(teks[i]) + Math.floor(acak() * 8)) % 9) + 1);
  return teks.slice(0, i) + baru + teks.slice(i + 1);
}

const seribu = (teks: string): string | undefined =>
  /^\(?\d{1,3}(?:\.\d{3}){2,}\)?$/.test(teks) ? teks.replace(/\.\d{3}(\)?)$/, "$1") : undefined;
const rusak = (teks: string): string | undefined =>
  /^\(?\d{1,3}(?:\.\d{3}){2,}\)?$/.test(teks) ? teks.replace(".", "") : undefined;

const labelBaris = ({ nilai }: LembarMentah, b: number): string[] =>
  (nilai[b] ?? []).map((isi) => String(isi ?? ""));

type UbahSel = (teks: string, acak: Acak) => string | undefined;
const UBAH_SEL: Readonly<Record<string, UbahSel>> = {
  "digit tertukar": tukarDigit,
  "satu digit lain": gantiDigit,
  "tiga angka hilang": seribu,
  "titik hilang": rusak,
};

function ubahSel(
  lembar: LembarMentah,
  jenis: string,
  ubah: UbahSel,
  acak: Acak,
): [LembarMentah, Ubahan] | undefined {
  const tempat = pilih(selAngka(lembar), acak);
  const baru = tempat && ubah(tempat.teks, acak);
  if (!tempat || baru === undefined || baru === tempat.teks) return undefined;
  const hasil = ganti(lembar, (nilai) => ((nilai[tempat.b] ?? [])[tempat.k] = baru));
  return [
    hasil,
    {
      jenis,
      lembar: lembar.nama,
      sel: [alamatSel(tempat.b, tempat.k)],
      asal: [tempat.teks],
      menjadi: baru,
      label: labelBaris(lembar, tempat.b),
    },
  ];
}

/** Data rows of the table: below the header, above the total. */
function barisData({ nilai }: LembarMentah): number[] {
  return nilai.flatMap((baris, b) => (b > 1 && /^\d/.test(String(baris[0] ?? "")) ? [b] : []));
}

const selBaris = (lembar: LembarMentah, baris: readonly number[]): string[] =>
  baris.flatMap((b) => (lembar.nilai[b] ?? []).map((_, k) => alamatSel(b, k)));

function hapusBaris(lembar: LembarMentah, acak: Acak): [LembarMentah, Ubahan] | undefined {
  const b = pilih(barisData(lembar), acak);
  if (b === undefined) return undefined;
  const hasil = ganti(lembar, (nilai) => nilai.splice(b, 1));
  // Where a row is gone, the total that misses it can only be told itself.
  const akhir = hasil.nilai.length - 1;
  return [
    hasil,
    {
      jenis: "baris hilang",
      lembar: lembar.nama,
      sel: selBaris(hasil, [akhir]),
      asal: [],
      menjadi: "",
      label: labelBaris(lembar, b),
    },
  ];
}

function gandakanBaris(lembar: LembarMentah, acak: Acak): [LembarMentah, Ubahan] | undefined {
  const b = pilih(barisData(lembar), acak);
  if (b === undefined) return undefined;
  const hasil = ganti(lembar, (nilai) => nilai.splice(b + 1, 0, [...(nilai[b] ?? [])]));
  return [
    hasil,
    {
      jenis: "baris ganda",
      lembar: lembar.nama,
      sel: selBaris(hasil, [b, b + 1]),
      asal: [],
      menjadi: "",
      label: labelBaris(lembar, b),
    },
  ];
}

function tukarSel(lembar: LembarMentah, acak: Acak): [LembarMentah, Ubahan] | undefined {
  const [satu, baris] = [pilih(selAngka(lembar), acak), barisData(lembar)];
  const b2 = pilih(baris, acak);
  if (!satu || b2 === undefined || !baris.includes(satu.b)) return undefined;
  const lain = String(lembar.nilai[b2]?.[satu.k] ?? "");
  if (b2 === satu.b || lain === satu.teks) return undefined;
  const hasil = ganti(lembar, (nilai) => {
    (nilai[satu.b] ?? [])[satu.k] = lain;
    (nilai[b2] ?? [])[satu.k] = satu.teks;
  });
  const sel = [alamatSel(satu.b, satu.k), alamatSel(b2, satu.k)];
  return [
    hasil,
    {
      jenis: "dua sel tertukar",
      lembar: lembar.nama,
      sel,
      asal: [satu.teks, lain],
      menjadi: lain,
      label: labelBaris(lembar, satu.b),
    },
  ];
}

function satuUbahan(lembar: LembarMentah, acak: Acak): [LembarMentah, Ubahan] | undefined {
  const jenis = Object.keys(UBAH_SEL);
  const n = Math.floor(acak() * (jenis.length + 3));
  const nama = jenis[n];
  const ubah = nama === undefined ? undefined : UBAH_SEL[nama];
  if (nama !== undefined && ubah) return ubahSel(lembar, nama, ubah, acak);
  if (n === jenis.length) return hapusBaris(lembar, acak);
  return n === jenis.length + 1 ? gandakanBaris(lembar, acak) : tukarSel(lembar, acak);
}

/** One change by chance on one sheet of a workbook. */
export function ubahAcak(
  buku: readonly LembarMentah[],
  acak: Acak,
): { lembar: LembarMentah[]; ubahan: Ubahan } {
  for (;;) {
    const i = Math.floor(acak() * buku.length);
    const asal = buku[i];
    const hasil = asal && satuUbahan(asal, acak);
    if (hasil) return { lembar: buku.map((satu, j) => (j === i ? hasil[0] : satu)), ubahan: hasil[1] };
  }
}
