import { tulisArea } from "../../lembar/area";
import type { Gaya, GayaArea } from "../../lembar/lembar";
import { UKURAN, type BarisLaporan, type SelLaporan } from "./baris";
import { garisTabel, tanpaKotak } from "./garis";
import { NomorGaya } from "./nomor-gaya";
import { runtun } from "./runtun";
import type { SelKolom } from "./sel-kolom";

/** Remembers what was made of a style: cells share a few style objects. */
function diingat(ubah: (gaya: Gaya) => Gaya): (gaya: Gaya) => Gaya {
  const kenal = new WeakMap<Gaya, Gaya>();
  return (gaya) => {
    const ada = kenal.get(gaya);
    if (ada) return ada;
    const hasil = ubah(gaya);
    kenal.set(gaya, hasil);
    return hasil;
  };
}

/** What all cells of a report have. */
const DASAR: Gaya = { jenisHuruf: "Arial", ukuran: UKURAN, tegak: "Top" };

/** A style without what all cells have anyway. */
function tanpaDasar(gaya: Gaya): Gaya {
  const dasar = new Map<string, unknown>(Object.entries(DASAR));
  return Object.fromEntries(Object.entries(gaya).filter(([kunci, nilai]) => dasar.get(kunci) !== nilai));
}

const LAPIS = {
  /** What cells share with those above and below; the table draws its own lines. */
  gaya: diingat((gaya) => tanpaDasar(tanpaKotak(gaya))),
  /** What is a cell's own; formats have a layer of their own. */
  beda: diingat((gaya) => {
    const { format, ...lain } = tanpaKotak(gaya);
    return format === undefined ? tanpaKotak(gaya) : lain;
  }),
};

type Lapis = keyof typeof LAPIS;

/** Columns of a sheet are fewer than this. */
const KOLOM_TERBANYAK = 1_000;

/** One style for each run of rows that share it in a column: few requests however long the report is. */
function gayaKolom(sel: SelKolom, kolom: number, lapis: Lapis, nomor: NomorGaya): GayaArea[] {
  // Cells below each other mostly share one and the same object.
  let gayaLalu: Gaya | undefined;
  let nomorLalu = 0;
  const ciri = sel.map((satu) => {
    const gaya = satu?.[lapis];
    if (!gaya) return undefined;
    if (gaya !== gayaLalu) nomorLalu = nomor.nomor(LAPIS[lapis](gaya));
    gayaLalu = gaya;
    return nomorLalu * KOLOM_TERBANYAK + (satu.sampai ?? kolom);
  });
  return runtun(ciri).flatMap(({ awal, akhir }) => {
    const gaya = nomor.gaya(Math.floor((ciri[awal] ?? 0) / KOLOM_TERBANYAK));
    const bawah = akhir + (sel[akhir]?.turun ?? 0);
    const petak = { atas: awal, kiri: kolom, bawah, kanan: sel[awal]?.sampai ?? kolom };
    return Object.keys(gaya).length > 0 ? [{ area: tulisArea(petak), gaya }] : [];
  });
}

/** Styles of whole rows, joined over runs of rows. */
function gayaBaris(baris: readonly BarisLaporan[], banyakKolom: number, nomor: NomorGaya): GayaArea[] {
  const ciri = baris.map(({ gaya }) => gaya && nomor.nomor(gaya));
  return runtun(ciri).map(({ awal, akhir }) => {
    const petak = { atas: awal, kiri: 0, bawah: akhir, kanan: banyakKolom - 1 };
    return { area: tulisArea(petak), gaya: nomor.gaya(ciri[awal] ?? 0) };
  });
}

/** A number format does nothing to a text of ours: a run of numbers may go on behind it. */
const acuhFormat = (sel: SelLaporan | undefined): boolean =>
  sel === undefined || (sel.isian === undefined && typeof sel.isi !== "number" && !sel.gaya?.format);

/** Number formats of a column, in as few areas as may be; a format for texts is for its own cells only. */
function formatKolom(sel: SelKolom, kolom: number): GayaArea[] {
  const hasil: { awal: number; akhir: number; format: string }[] = [];
  let sambung = false;
  sel.forEach((satu, i) => {
    const format = satu?.beda?.format;
    if (format === undefined) {
      sambung &&= acuhFormat(satu) && hasil.at(-1)?.format.includes("@") === false;
      return;
    }
    const akhir = hasil.at(-1);
    if (sambung && akhir?.format === format) akhir.akhir = i;
    else hasil.push({ awal: i, akhir: i, format });
    sambung = true;
  });
  return hasil.map(({ awal, akhir, format }) => ({
    area: tulisArea({ atas: awal, bawah: akhir, kiri: kolom, kanan: kolom }),
    gaya: { format },
  }));
}

/** Like styles beside each other, so that they can be asked for together; their areas must not overlap. */
function serupa(gaya: readonly GayaArea[], nomor: NomorGaya): GayaArea[] {
  const hasil = new Map<number, GayaArea[]>();
  for (const satu of gaya) {
    const kunci = nomor.nomor(satu.gaya);
    const ada = hasil.get(kunci);
    if (ada) ada.push(satu);
    else hasil.set(kunci, [satu]);
  }
  return [...hasil.values()].flat();
}

/** All styles of a report in the order in which they are to be given. */
export function semuaGaya(baris: readonly BarisLaporan[], kolom: readonly SelKolom[]): readonly GayaArea[] {
  const nomor = new NomorGaya();
  const lapis = (satu: Lapis): GayaArea[] =>
    serupa(
      kolom.flatMap((sel, i) => gayaKolom(sel, i, satu, nomor)),
      nomor,
    );
  const semua = tulisArea({ atas: 0, kiri: 0, bawah: baris.length - 1, kanan: kolom.length - 1 });
  return [
    { area: semua, gaya: DASAR },
    ...lapis("gaya"),
    ...garisTabel(baris),
    ...serupa(gayaBaris(baris, kolom.length, nomor), nomor),
    ...lapis("beda"),
    ...kolom.flatMap(formatKolom),
  ];
}
