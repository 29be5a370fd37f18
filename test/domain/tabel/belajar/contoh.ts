import { hurufKolom } from "../../../../src/domain/tabel";
import { bacaMenurutAturan } from "../../../../src/domain/tabel/baca-lembar";
import type { TabelAturan } from "../../../../src/domain/tabel/baca-lembar";
import { ciriTabel } from "../../../../src/domain/tabel/belajar/ciri-kolom";
import type { Peran } from "../../../../src/domain/tabel";
import { bacaKumpulan } from "../lembar-kisi";
import type { HarapTabel, LembarUji } from "../lembar-kisi";

/** One column of a trial sheet: its signs, and the roles that a person would give it. */
export interface Contoh {
  readonly ciri: readonly string[];
  readonly peran: readonly Peran[];
}

const peranSaja = (satu: string): Peran => satu.replace(/[@#].*/, "") as Peran;

function contohTabel({ blok, kolom, bacaan, tahunLaporan }: TabelAturan, harap: HarapTabel): Contoh[] {
  const huruf = kolom.map(({ k }) => hurufKolom(k + bacaan.kisi.lembar.kolom0));
  const { baris0 } = bacaan.kisi.lembar;
  const sama = blok.atas + baris0 + 1 <= harap.kepala.akhir && harap.kepala.awal <= blok.bawah + baris0 + 1;
  if (!sama) return [];
  return ciriTabel(kolom, bacaan, tahunLaporan).flatMap((ciri, i) => {
    const peran = harap.peran.get(huruf[i] ?? "");
    return peran === undefined ? [] : [{ ciri, peran: peran.split("/").map(peranSaja) }];
  });
}

function contohLembar({ lembar, tabel }: LembarUji): Contoh[] {
  const dibaca = bacaMenurutAturan(lembar);
  return tabel.flatMap((harap) => dibaca.flatMap((satu) => contohTabel(satu, harap)));
}

/** Every judged column of the sheets in these trial files, as the reader's rules leave them. */
export function contohDari(kumpulan: readonly string[]): Contoh[] {
  return kumpulan.flatMap((nama) => bacaKumpulan(nama).flatMap(contohLembar));
}
