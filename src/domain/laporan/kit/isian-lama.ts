import type { NilaiBlok } from "../../lembar/buku";
import type { RencanaLembar } from "../../lembar/lembar";
import { jejakKunci, type IsianTersimpan, type IsiTersimpan } from "./isian";
import { banyakCocok, letakBaris, type Perbandingan } from "./letak-baris";
import {
  barisDiubah,
  bacaSidik,
  kolomTempat,
  sidikIsi,
  sidikLaporan,
  type BarisDiubah,
  type SidikLaporan,
} from "./sidik";

/** What stands in a place, and in which row of the report (from 0; -1 where only the document remembers it). */
interface IsianLama extends IsiTersimpan {
  readonly baris: number;
}

/** What the user has put into a report that is there. */
export interface TulisanPengguna {
  /** In the places for it, by `jejakKunci`. */
  readonly isian: ReadonlyMap<string, IsianLama>;
  /** Elsewhere. */
  readonly diubah: readonly BarisDiubah[];
}

const tersimpan = (isi: string | number, asli: string | undefined): IsiTersimpan => ({
  isi,
  ...(asli === undefined ? {} : { asli }),
});

/** Its text by key, as the next making of the report takes it. */
export function isianTersimpan({ isian }: TulisanPengguna): IsianTersimpan {
  return new Map([...isian].map(([kunci, { isi, asli }]) => [kunci, tersimpan(isi, asli)]));
}

/** Of a report that is not there yet. */
export const TANPA_TULISAN: TulisanPengguna = { isian: new Map(), diubah: [] };

type Isian = NonNullable<SidikLaporan["isian"]>;

/** Where a column stands after `banyak` columns were inserted before column `mulai`. */
type PetaKolom = (kolom: number) => number;

function banding(
  { baris }: SidikLaporan,
  { tempat }: Isian,
  nilai: NilaiBlok,
  peta: PetaKolom,
): Perbandingan {
  const kini = tempat.map(([satu, kolom]) => ({ baris: satu, kolom: peta(kolom) }));
  return { baris, nilai, kolom: kolomTempat(kini) };
}

/** The columns as they were, or, where the user inserted some, moved so that most rows are found again. */
function petaKolom(sidik: SidikLaporan, isian: Isian, nilai: NilaiBlok): PetaKolom {
  const tambah = (nilai[0]?.length ?? 0) - isian.lebar;
  if (tambah === 0) return (kolom) => kolom;
  const calon = Array.from({ length: isian.lebar + 1 }, (_, mulai): PetaKolom => {
    return (kolom) => (kolom >= mulai ? kolom + tambah : kolom);
  });
  const nilaiCalon = calon.map((peta) => banyakCocok(banding(sidik, isian, nilai, peta)));
  return calon[nilaiCalon.indexOf(Math.max(...nilaiCalon))] ?? ((kolom) => kolom);
}

/** Every place that is found again: its key, where it stands, what we had put there. */
function tempatKini(sidik: SidikLaporan, isian: Isian, nilai: NilaiBlok) {
  const peta = petaKolom(sidik, isian, nilai);
  const letak = letakBaris(banding(sidik, isian, nilai, peta));
  return isian.tempat.flatMap(([lama, kolom, kunci, bawaan, asli]) => {
    const baris = letak[lama];
    return baris === undefined ? [] : [{ baris, kolom: peta(kolom), kunci, bawaan, asli }];
  });
}

function pisahkan(sidik: SidikLaporan, isian: Isian, nilai: NilaiBlok): TulisanPengguna {
  const tempat = tempatKini(sidik, isian, nilai);
  const ketikan = tempat.flatMap(({ baris, kolom, kunci, bawaan, asli }): [string, IsianLama][] => {
    const isi = nilai[baris]?.[kolom] ?? "";
    const jejak = sidikIsi(isi);
    return jejak === "" || jejak === bawaan
      ? []
      : [[kunci, { ...tersimpan(typeof isi === "number" ? isi : String(isi).trim(), asli), baris }]];
  });
  const kolom = kolomTempat(tempat);
  const sisa = nilai.map((sel, i) => sel.map((isi, k) => (kolom.get(i)?.includes(k) ? "" : isi)));
  return { isian: new Map(ketikan), diubah: barisDiubah(sidik, sisa) };
}

/** What the document keeps while a report is being written: the user's text, which is emptied before it is put back. */
interface SimpananIsian {
  readonly simpanan: readonly (readonly [kunci: string, isi: string | number, asli?: string])[];
}

/** What the document keeps until a report is finished: nobody can tell our rows from the user's before. */
export function simpananIsian(isian: IsianTersimpan): SimpananIsian {
  return {
    simpanan: [...isian].map(([kunci, { isi, asli }]) =>
      asli === undefined ? [kunci, isi] : [kunci, isi, asli],
    ),
  };
}

function bacaSimpanan(setelan: unknown): TulisanPengguna | undefined {
  const { simpanan } = (setelan ?? {}) as Partial<SimpananIsian>;
  if (!Array.isArray(simpanan)) return undefined;
  const isian = simpanan.map(([kunci, isi, asli]): [string, IsianLama] => [
    kunci,
    { ...tersimpan(isi, asli), baris: -1 },
  ]);
  return { isian: new Map(isian), diubah: [] };
}

/** A planned report as it would read back. */
function nilaiRencana({ blok }: RencanaLembar): NilaiBlok {
  const isi = blok[0]?.isi ?? [];
  return isi.map((baris) => baris.map((sel) => (typeof sel === "string" ? sel.replace(/^'/, "") : sel)));
}

/**
 * Tells what the user typed in a report from what we wrote.
 * @param setelan what the document keeps of it; of a report that was left half-written it keeps the user's text itself
 * @param nilai the report's cells now
 * @param polos the report as it would be made now, without any text of the user: a program that is not Excel may have
 *   dropped what the document kept, and rows that are not as we would write them are then taken for the user's
 */
export function tulisanPengguna(
  setelan: unknown,
  nilai: NilaiBlok,
  polos: () => RencanaLembar,
): TulisanPengguna {
  const sidik = bacaSidik(setelan);
  if (sidik)
    return sidik.isian
      ? pisahkan(sidik, sidik.isian, nilai)
      : { ...TANPA_TULISAN, diubah: barisDiubah(sidik, nilai) };
  const simpanan = bacaSimpanan(setelan);
  if (simpanan) return simpanan;
  const rencana = polos();
  const duga = sidikLaporan(nilaiRencana(rencana), rencana.isian);
  return duga.isian
    ? pisahkan(duga, duga.isian, nilai)
    : { ...TANPA_TULISAN, diubah: barisDiubah(duga, nilai) };
}

/** What the user typed and would lose: rows that are not ours, and text whose place is not in the new report. */
export function tulisanHilang({ isian, diubah }: TulisanPengguna, rencana: RencanaLembar): BarisDiubah[] {
  const tempat = new Set((rencana.isian ?? []).map(({ kunci }) => jejakKunci(kunci)));
  const yatim = [...isian].filter(([kunci]) => !tempat.has(kunci));
  return [...diubah, ...yatim.map(([, { isi, baris }]) => ({ baris, isi: String(isi) }))];
}
