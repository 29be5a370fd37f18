import type { LembarMentah, NilaiSel, RentangBaris } from "../../../src/domain/tabel";

/** A sheet of which is known where its headers stand. */
interface Berkepala {
  readonly lembar: LembarMentah;
  readonly tabel: readonly { readonly kepala: RentangBaris }[];
}

type Ganti = (nilai: NilaiSel, dalamKepala: boolean, format: string) => NilaiSel;

/** The same sheet with its cells changed; what is shown follows. */
function gantiSel<T extends Berkepala>(satu: T, ganti: Ganti): T {
  const kepala = (b: number): boolean =>
    satu.tabel.some((tabel) => tabel.kepala.awal <= b + 1 && b + 1 <= tabel.kepala.akhir);
  const { nilai: lama, teks: tampil, format } = satu.lembar;
  const nilai = lama.map((baris, b) =>
    baris.map((sel, k) => ganti(sel, kepala(b), format?.[b]?.[k] ?? "General")),
  );
  const teks = nilai.map((baris, b) =>
    baris.map((sel, k) => (sel === lama[b]?.[k] ? (tampil[b]?.[k] ?? "") : String(sel ?? ""))),
  );
  return { ...satu, lembar: { ...satu.lembar, nilai, teks } };
}

const diKepala =
  (ubah: (teks: string) => string): Ganti =>
  (nilai, dalamKepala) =>
    typeof nilai === "string" && dalamKepala ? ubah(nilai) : nilai;

/** One letter left out, doubled or swapped with the next in some of the longer words. */
function salahKetik(teks: string, acak: () => number): string {
  return teks.replace(/[A-Za-z]{6,}/g, (kata) => {
    const i = 1 + Math.floor(acak() * (kata.length - 2));
    const [depan, ini, lanjut] = [kata.slice(0, i), kata.charAt(i), kata.charAt(i + 1)];
    const pilihan = [kata, kata, depan + kata.slice(i + 1), depan + ini + kata.slice(i)];
    return [...pilihan, depan + lanjut + ini + kata.slice(i + 2)][Math.floor(acak() * 5)] ?? kata;
  });
}

function angkaTeks(nilai: NilaiSel, format: string): NilaiSel {
  const tahun = typeof nilai === "number" && nilai >= 1900 && nilai < 2100;
  if (typeof nilai !== "number" || format !== "General" || tahun) return nilai;
  return nilai.toLocaleString("id-ID", { maximumFractionDigits: 6 });
}

/** Typing slips in the header words; `acak` gives numbers from 0 to 1. */
export const denganSalahKetik = <T extends Berkepala>(satu: T, acak: () => number): T =>
  gantiSel(
    satu,
    diKepala((teks) => salahKetik(teks, acak)),
  );

/** What a sheet goes through in an office without its meaning being changed. */
export const PERUBAHAN: Readonly<Record<string, <T extends Berkepala>(satu: T) => T>> = {
  "headers in capitals": (satu) =>
    gantiSel(
      satu,
      diKepala((teks) => teks.toUpperCase()),
    ),
  "a line break between header words": (satu) =>
    gantiSel(
      satu,
      diKepala((teks) => teks.replace(/ /g, "\n")),
    ),
  "header words broken by a hyphen": (satu) =>
    gantiSel(
      satu,
      diKepala((teks) => teks.replace(/(targ)(et)|(reali)(sasi)|(capa)(ian)/gi, hubung)),
    ),
  "blanks doubled everywhere": (satu) =>
    gantiSel(satu, (nilai) =>
      typeof nilai === "string" && nilai.includes(" ") ? ` ${nilai.replace(/ /g, "  ")} ` : nilai,
    ),
  "figures stored as Indonesian text": (satu) =>
    gantiSel(satu, (nilai, dalamKepala, format) => (dalamKepala ? nilai : angkaTeks(nilai, format))),
  "merges lost by an export": (satu) => ({ ...satu, lembar: { ...satu.lembar, gabungan: [] } }),
};

/**
 * The sheets that are to be seen after the `ke`-th change: each after three of the six, by its turn; SEMUA_PERUBAHAN asks for
 * all. One that the change leaves as it is was seen without it.
 */
export function sesudah<T extends Berkepala>(semua: readonly T[], ke: number, ubah: (satu: T) => T): T[] {
  const lengkap = process.env["SEMUA_PERUBAHAN"] !== undefined;
  return semua.flatMap((satu, i) => {
    if (!lengkap && (i + ke) % 2 > 0) return [];
    const hasil = ubah(satu);
    return JSON.stringify(hasil.lembar) === JSON.stringify(satu.lembar) ? [] : [hasil];
  });
}

function hubung(...bagian: readonly (string | number | undefined)[]): string {
  const [depan, belakang] = bagian.slice(1, 7).filter((satu) => satu !== undefined);
  return `${depan ?? ""}- ${belakang ?? ""}`;
}
