import { tulisArea } from "../../lembar/area";
import type { Blok, Gabungan, GayaArea, IsiRencana, TempatIsian } from "../../lembar/lembar";
import { teksApaAdanya } from "../../lembar/kolom";
import { hurufKolom } from "../../tabel/alamat";
import type { BarisLaporan, JumlahSel } from "./baris";
import { gabunganKolom } from "./rangkai-gabung";
import { semuaGaya } from "./rangkai-gaya";
import { menurutKolom } from "./sel-kolom";
import { runtun } from "./runtun";

/** A report as rows put into one block of cells. */
interface HasilRangkai {
  readonly blok: Blok;
  /** Sums that follow what the user types: formulas over cells of the block. */
  readonly rumus: readonly Blok[];
  readonly gaya: readonly GayaArea[];
  readonly gabung: readonly Gabungan[];
  readonly tinggi: readonly { readonly baris: string; readonly poin: number }[];
  readonly isian: readonly TempatIsian[];
}

/** Reports hold no formulas: what begins like one was typed by somebody, be it in a title. */
function tanpaRumus(isi: IsiRencana): IsiRencana {
  return typeof isi === "string" && !isi.startsWith("'") ? teksApaAdanya(isi) : isi;
}

function isiBaris(baris: BarisLaporan, banyak: number): IsiRencana[] {
  const isi: IsiRencana[] = new Array<IsiRencana>(banyak).fill("");
  for (const sel of baris.sel) isi[sel.kolom] = tanpaRumus(sel.isi);
  return isi;
}

/** The places for the user's text; most rows have none. */
function tempatIsian(baris: readonly BarisLaporan[]): TempatIsian[] {
  const hasil: TempatIsian[] = [];
  baris.forEach(({ sel }, i) => {
    for (const { kolom, isian } of sel) if (isian) hasil.push({ ...isian, baris: i, kolom });
  });
  return hasil;
}

/** A sum, blank as long as nothing is typed. */
const rumusJumlah = (area: string): string => `=IF(COUNT(${area})=0,"",SUM(${area}))`;

function rumusSel({ atas, kiri, kanan }: JumlahSel, baris: number, kolom: number): Blok {
  const bawah = atas === 0 ? baris : baris - 1;
  const isi = rumusJumlah(tulisArea({ atas: baris - atas, bawah, kiri, kanan }));
  return { area: tulisArea({ atas: baris, bawah: baris, kiri: kolom, kanan: kolom }), isi: [[isi]] };
}

function semuaRumus(baris: readonly BarisLaporan[]): Blok[] {
  const hasil: Blok[] = [];
  baris.forEach(({ sel }, i) => {
    for (const { kolom, jumlah } of sel) if (jumlah) hasil.push(rumusSel(jumlah, i, kolom));
  });
  return hasil;
}

/** Puts the rows of a report under each other from A1 on. */
export function rangkai(baris: readonly BarisLaporan[], banyakKolom: number): HasilRangkai {
  const tinggi = runtun(baris.map((satu) => satu.tinggi));
  const kolom = menurutKolom(baris, banyakKolom);
  return {
    blok: {
      area: `A1:${hurufKolom(banyakKolom - 1)}${baris.length}`,
      isi: baris.map((satu) => isiBaris(satu, banyakKolom)),
    },
    rumus: semuaRumus(baris),
    gaya: semuaGaya(baris, kolom),
    gabung: kolom.flatMap((sel, i) => gabunganKolom(baris, sel, i)),
    tinggi: tinggi.map(({ awal, akhir }) => ({
      baris: `${awal + 1}:${akhir + 1}`,
      poin: baris[awal]?.tinggi ?? 15,
    })),
    isian: tempatIsian(baris),
  };
}
