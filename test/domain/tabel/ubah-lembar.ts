import type { NilaiSel } from "../../../src/domain/tabel";
import type { LembarUji } from "./lembar-kisi";

type Ganti = (nilai: NilaiSel, dalamKepala: boolean, format: string) => NilaiSel;

/** The same sheet with its cells changed; what is shown follows. */
function gantiSel(satu: LembarUji, ganti: Ganti): LembarUji {
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
export const denganSalahKetik = (satu: LembarUji, acak: () => number): LembarUji =>
  gantiSel(
    satu,
    diKepala((teks) => salahKetik(teks, acak)),
  );

/** What a sheet goes through in an office without its meaning being changed. */
export const PERUBAHAN: Readonly<Record<string, (satu: LembarUji) => LembarUji>> = {
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

function hubung(...bagian: readonly (string | number | undefined)[]): string {
  const [depan, belakang] = bagian.slice(1, 7).filter((satu) => satu !== undefined);
  return `${depan ?? ""}- ${belakang ?? ""}`;
}
