import type { IsiRencana } from "../../lembar/lembar";
import type { BarisLaporan, SelLaporan } from "./baris";
import type { Lanjutan } from "./bagi-halaman";
import { tinggiSemua } from "./susun";

/** Rows of one group as parts of about the same height, none much higher than this many points. */
function bagiRata(baris: readonly BarisLaporan[], tinggi: number): BarisLaporan[][] {
  const semua = tinggiSemua(baris);
  const banyak = Math.min(baris.length, Math.ceil(semua / tinggi));
  const bagian: BarisLaporan[][] = Array.from({ length: banyak }, () => []);
  let terpakai = 0;
  for (const satu of baris) {
    const tengah = terpakai + satu.tinggi / 2;
    bagian[Math.min(banyak - 1, Math.floor((tengah / semua) * banyak))]?.push(satu);
    terpakai += satu.tinggi;
  }
  return bagian.filter((satu) => satu.length > 0);
}

/** What a merged cell says where it goes on after a break: a name says that it does, a number stays as it is. */
export const isiLanjutan = (isi: IsiRencana): IsiRencana =>
  typeof isi === "string" && /\p{L}/u.test(isi) ? `${isi} (lanjutan)` : isi;

const lanjutan = (sel: SelLaporan): SelLaporan => ({ ...sel, isi: isiLanjutan(sel.isi) });

/** How many rows below the first the merged cells of a group span; 0 where they differ or hold what people typed. */
function turunBersama(tergabung: readonly SelLaporan[]): number {
  const turun = tergabung[0]?.turun ?? 0;
  return tergabung.every((sel) => sel.turun === turun && !sel.isian) ? turun : 0;
}

/** A part of a group; all but the first go on with its merged cells. */
interface PecahanKelompok {
  readonly baris: readonly BarisLaporan[];
  readonly lanjutan?: Lanjutan;
}

/**
 * A group of rows under merged cells, in parts that a page can hold: each part has the merged cells anew, so that a page
 * that begins with it says what its rows belong to. What stands below the merged cells, a total, stays with the last part.
 * @param tinggi points up to which a group stays in one piece
 */
export function pecahKelompok(baris: readonly BarisLaporan[], tinggi: number): readonly PecahanKelompok[] {
  const tergabung = baris[0]?.sel.filter(({ turun }) => turun) ?? [];
  const banyak = turunBersama(tergabung) + 1;
  if (banyak === 1 || tinggiSemua(baris) <= tinggi) return [{ baris }];
  const kolom = tergabung.map((sel) => sel.kolom);
  const bagian = bagiRata(baris.slice(0, banyak), tinggi).map((isi, i) => {
    const [awal, ...sisa] = isi as [BarisLaporan, ...BarisLaporan[]];
    const kepala = tergabung.map((sel) => ({ ...(i === 0 ? sel : lanjutan(sel)), turun: sisa.length }));
    const lain = awal.sel.filter((sel) => !tergabung.includes(sel));
    const semua = [{ ...awal, sel: [...kepala, ...lain] }, ...sisa];
    return i === 0 ? { baris: semua } : { baris: semua, lanjutan: { kolom, banyak: isi.length } };
  });
  bagian.at(-1)?.baris.push(...baris.slice(banyak));
  return bagian;
}
