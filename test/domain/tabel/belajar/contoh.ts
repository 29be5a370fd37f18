import { hurufKolom, SEMUA_PERAN } from "../../../../src/domain/tabel";
import { bacaMenurutAturan } from "../../../../src/domain/tabel/baca-lembar";
import type { TabelAturan } from "../../../../src/domain/tabel/baca-lembar";
import { ciriTabel } from "../../../../src/domain/tabel/belajar/ciri-kolom";
import type { LembarMentah, Peran } from "../../../../src/domain/tabel";
import { bacaKumpulan } from "../lembar-kisi";
import type { HarapTabel, LembarUji } from "../lembar-kisi";
import { BLOK_NYATA, lembarBlok } from "../blok-nyata";
import { tukarJudul } from "./tukar-judul";
import { TETANGGA } from "../tetangga";
import type { Kasus } from "../tetangga/kasus";

/** One column of a trial sheet: its signs, and the roles that a person would give it. */
export interface Contoh {
  readonly ciri: readonly string[];
  readonly peran: readonly Peran[];
}

const peranSaja = (satu: string): Peran => satu.replace(/[@#].*/, "") as Peran;

function contohTabel(
  { kolom, bacaan, tahunLaporan, judul }: TabelAturan,
  harap: ReadonlyMap<string, string>,
): Contoh[] {
  const huruf = kolom.map(({ k }) => hurufKolom(bacaan.kisi.kolomBuku(k)));
  return ciriTabel(kolom, bacaan, tahunLaporan, judul).flatMap((ciri, i) => {
    const peran = harap.get(huruf[i] ?? "");
    return peran === undefined ? [] : [{ ciri, peran: peran.split("/").map(peranSaja) }];
  });
}

function sekepala({ blok, bacaan }: TabelAturan, { kepala }: HarapTabel): boolean {
  const { baris0 } = bacaan.kisi.lembar;
  return blok.atas + baris0 + 1 <= kepala.akhir && kepala.awal <= blok.bawah + baris0 + 1;
}

function contohLembar({ lembar, tabel }: LembarUji): Contoh[] {
  const dibaca = bacaMenurutAturan(lembar);
  return tabel.flatMap((harap) =>
    dibaca.flatMap((satu) => (sekepala(satu, harap) ? contohTabel(satu, harap.peran) : [])),
  );
}

/** What is said of the columns of the first table of a sheet. */
function contohPertama(lembar: LembarMentah, harap: ReadonlyMap<string, string>): Contoh[] {
  const [satu] = bacaMenurutAturan(lembar);
  return satu ? contohTabel(satu, harap) : [];
}

const selain = (jangan: readonly string[]): string =>
  SEMUA_PERAN.filter((peran) => !jangan.includes(peran)).join("/");

function contohKasus({ lembar, harap: { peran = {}, bukan = {} } }: Kasus): Contoh[] {
  const lain = Object.entries(bukan).map(([huruf, jangan]) => [huruf, selain(jangan)] as const);
  return contohPertama(lembar, new Map([...lain, ...Object.entries(peran)]));
}

/** Every judged column of the sheets in these trial files, as the reader's rules leave them. */
export function contohDari(kumpulan: readonly string[]): Contoh[] {
  return kumpulan.flatMap((nama) => bacaKumpulan(nama).flatMap(contohLembar));
}

/** The same of these sheets once more with other titles (`tukarJudul`). */
export function contohTukar(kumpulan: readonly string[]): Contoh[] {
  return tukarJudul(kumpulan).flatMap(contohLembar);
}

/**
 * What the made-up sheets and the published header blocks say of their columns: so that the judgement does not unlearn
 * what a rule was made for.
 */
export function contohAturan(): Contoh[] {
  return [
    ...TETANGGA.flatMap(contohKasus),
    ...BLOK_NYATA.flatMap((blok) => contohPertama(lembarBlok(blok), new Map(Object.entries(blok.peran)))),
  ];
}
