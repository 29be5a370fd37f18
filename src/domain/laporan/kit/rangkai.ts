import { tulisArea } from "../../lembar/area";
import type { Blok, Gabungan, GayaArea, IsiRencana, TempatIsian } from "../../lembar/lembar";
import { teksApaAdanya } from "../../lembar/kolom";
import { hurufKolom } from "../../tabel/alamat";
import type { BarisLaporan } from "./baris";
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

function tempatIsian({ sel }: BarisLaporan, baris: number): TempatIsian[] {
  return sel.flatMap(({ kolom, isian }) => (isian ? [{ ...isian, baris, kolom }] : []));
}

/** A sum, blank as long as nothing is typed. */
const rumusJumlah = (area: string): string => `=IF(COUNT(${area})=0,"",SUM(${area}))`;

function rumusBaris({ sel }: BarisLaporan, baris: number): Blok[] {
  return sel.flatMap(({ kolom, jumlah }) => {
    if (!jumlah) return [];
    const { atas, kiri, kanan } = jumlah;
    const bawah = atas === 0 ? baris : baris - 1;
    const isi = rumusJumlah(tulisArea({ atas: baris - atas, bawah, kiri, kanan }));
    return [{ area: tulisArea({ atas: baris, bawah: baris, kiri: kolom, kanan: kolom }), isi: [[isi]] }];
  });
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
    rumus: baris.flatMap(rumusBaris),
    gaya: semuaGaya(baris, kolom),
    gabung: kolom.flatMap((sel, i) => gabunganKolom(baris, sel, i)),
    tinggi: tinggi.map(({ awal, akhir }) => ({
      baris: `${awal + 1}:${akhir + 1}`,
      poin: baris[awal]?.tinggi ?? 15,
    })),
    isian: baris.flatMap(tempatIsian),
  };
}
