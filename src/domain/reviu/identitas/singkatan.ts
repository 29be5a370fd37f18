import { alamatSel, type LembarMentah } from "../../tabel";
import type { NamaDisebut } from "./nama";

const SINGKATAN = /\b\p{Lu}{4,7}\b/gu;
/** Shorter words with the same letters are two abbreviations more often than one. */
const SERING = 2;

const huruf = (kata: string): string => [...new Set(kata)].sort().join("");

/** Abbreviations of sentences; a line of capitals has none. */
function dariLembar({ nama, nilai, baris0, kolom0 }: LembarMentah): NamaDisebut[] {
  return nilai.flatMap((baris, b) =>
    baris.flatMap((isi, k) => {
      if (typeof isi !== "string" || !/\p{Ll}{3}/u.test(isi)) return [];
      const tempat = { lembar: nama, sel: alamatSel(b + baris0, k + kolom0) };
      return (isi.match(SINGKATAN) ?? []).map((teks) => ({
        macam: "singkatan" as const,
        teks,
        kunci: huruf(teks),
        asal: teks,
        tempat,
      }));
    }),
  );
}

/** Same letters and same length, another order or another one doubled: "UUTP" for "UTTP". The rarer one is meant to be the other. */
export function singkatanBeda(lembar: readonly LembarMentah[]): [NamaDisebut, NamaDisebut][] {
  const menurut = new Map<string, NamaDisebut[]>();
  for (const satu of lembar.flatMap(dariLembar))
    menurut.set(satu.teks, [...(menurut.get(satu.teks) ?? []), satu]);
  const semua = [...menurut.values()];
  return semua.flatMap((satu): [NamaDisebut, NamaDisebut][] => {
    const [ini] = satu;
    const lain = semua.find(
      ([itu, ...sisa]) =>
        ini &&
        itu &&
        itu.kunci === ini.kunci &&
        itu.teks !== ini.teks &&
        itu.teks.length === ini.teks.length &&
        sisa.length + 1 >= satu.length + SERING,
    );
    return ini && lain?.[0] ? satu.map((x): [NamaDisebut, NamaDisebut] => [x, lain[0] ?? ini]) : [];
  });
}
