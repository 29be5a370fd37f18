import { lembarOlehNama, samaNama, type KerangkaBuku } from "../lembar/buku";
import { LAPORAN, type KunciLaporan } from "./daftar";
import { namaLembarLaporan } from "./kit/jenis";

/** Titles of the sheets of the reports that are there, by the reports' keys. */
export function lembarLaporan(buku: Pick<KerangkaBuku, "lembar" | "nama">): ReadonlyMap<string, string> {
  const semua = Object.entries(LAPORAN).map(
    ([kunci, laporan]) => [kunci, lembarOlehNama(buku, namaLembarLaporan(laporan))] as const,
  );
  return new Map(semua.flatMap(([kunci, judul]) => (judul === undefined ? [] : [[kunci, judul]])));
}

/**
 * Where the sheet of a new report goes, so that reports stand in the order of the book whenever each was made.
 * @returns its index among all sheets, from 0; undefined: at the end, because no later report is there
 */
export function tempatLembar(
  buku: Pick<KerangkaBuku, "lembar" | "nama">,
  kunci: KunciLaporan,
): number | undefined {
  const semua = Object.keys(LAPORAN) as KunciLaporan[];
  const letak = semua.map((satu) => {
    const judul = lembarOlehNama(buku, namaLembarLaporan(LAPORAN[satu]));
    return judul === undefined ? -1 : buku.lembar.findIndex((lembar) => samaNama(lembar.judul, judul));
  });
  const ke = semua.indexOf(kunci);
  const [sebelum, sesudah] = [letak.slice(0, ke), letak.slice(ke + 1)].map((daftar) =>
    daftar.filter((i) => i >= 0),
  );
  if (!sesudah?.length) return undefined;
  const terdekat = sebelum?.at(-1);
  return terdekat === undefined ? Math.min(...sesudah) : terdekat + 1;
}
