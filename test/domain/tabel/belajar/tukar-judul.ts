import { angkaDari } from "../../../../src/domain/tabel/baris/sel-angka";
import { bacaAngka } from "../../../../src/domain/angka/baca-angka";
import { indeksKolom, type LembarMentah, type NilaiSel } from "../../../../src/domain/tabel";
import { bacaKumpulan, type HarapTabel, type LembarUji } from "../lembar-kisi";
import { acakTetap } from "./acak-tetap";

/*
 * Sheets once more with other titles: each is exchanged for one that another sheet has over a column of the same role and
 * the same kind of figures. So a title is learned beside more neighbours than one author ever gave it.
 */

/** This share of the titles is exchanged. */
const BAGIAN = 0.4;
const RUPIAH = 1e6;

/** A title in the only row of titles of a table, and what it may be exchanged for. */
interface Judul {
  readonly b: number;
  readonly k: number;
  readonly teks: string;
  /** The role, and the kind of figures below. */
  readonly macam: string;
}

const angka = (nilai: NilaiSel | undefined): number | undefined => angkaDari(bacaAngka(nilai ?? null));

function macamIsi({ nilai, format }: LembarMentah, { baris }: HarapTabel, k: number): string {
  const letak = nilai.flatMap((satu, b) =>
    b >= baris.awal - 1 && b < baris.akhir && (satu[k] ?? null) !== null ? [b] : [],
  );
  const isi = letak.flatMap((b) => angka(nilai[b]?.[k]) ?? []);
  if (isi.length * 2 < letak.length) return "teks";
  if (isi.some((satu) => Math.abs(satu) >= RUPIAH)) return "rupiah";
  const persen = letak.some((b) => format?.[b]?.[k]?.includes("%") || String(nilai[b]?.[k]).includes("%"));
  return persen ? "persen" : "angka";
}

const bernomor = (baris: readonly NilaiSel[]): boolean =>
  baris.every((satu) => satu === null || /^\(?\d+\)?$/.test(String(satu)));

/** Titles of one row, without numbers in them; roles of one meaning that name no year or quarter. */
function judulTabel(lembar: LembarMentah, harap: HarapTabel): Judul[] {
  const kepala = lembar.nilai.flatMap((satu, b) =>
    b >= harap.kepala.awal - 1 && b < harap.kepala.akhir && !bernomor(satu) ? [b] : [],
  );
  const [b = -1, ...lagi] = kepala;
  if (lagi.length > 0) return [];
  return [...harap.peran].flatMap(([huruf, peran]) => {
    const k = indeksKolom(huruf);
    const teks = lembar.nilai[b]?.[k];
    const polos = /^[a-z_]+$/.test(peran) && typeof teks === "string" && !/\d/.test(teks);
    return polos ? [{ b, k, teks, macam: `${peran} ${macamIsi(lembar, harap, k)}` }] : [];
  });
}

/** The sheet with these titles in the place of its own. */
function denganJudul(satu: LembarUji, judul: readonly Judul[]): LembarUji {
  const { lembar } = satu;
  const baru = new Map(judul.map(({ b, k, teks }) => [`${b},${k}`, teks]));
  const ganti = <T>(lapis: readonly (readonly T[])[]): (T | string)[][] =>
    lapis.map((baris, b) => baris.map((sel, k) => baru.get(`${b},${k}`) ?? sel));
  const teks = ganti(lembar.teks);
  return { ...satu, lembar: { ...lembar, nilai: ganti(lembar.nilai), teks } };
}

/** The sheets of these trial files once more, those in which titles could be exchanged. */
export function tukarJudul(kumpulan: readonly string[]): LembarUji[] {
  const acak = acakTetap(5);
  const lembar = kumpulan.flatMap(bacaKumpulan);
  const judul = lembar.map((satu) => satu.tabel.flatMap((harap) => judulTabel(satu.lembar, harap)));
  const semacam = new Map<string, Judul[]>();
  for (const satu of judul.flat()) {
    const ada = semacam.get(satu.macam);
    if (ada) ada.push(satu);
    else semacam.set(satu.macam, [satu]);
  }
  return lembar.flatMap((satu, i) => {
    const milik = judul[i] ?? [];
    const dipilih = milik.filter(() => acak() < BAGIAN);
    const baru = dipilih.flatMap((lama) => {
      const calon = semacam.get(lama.macam) ?? [lama];
      const { teks } = calon[Math.floor(acak() * calon.length)] ?? lama;
      return milik.some((lain) => lain.teks === teks) ? [] : [{ ...lama, teks }];
    });
    return baru.length > 0 ? [denganJudul(satu, baru)] : [];
  });
}
