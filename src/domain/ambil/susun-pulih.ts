import { samaNama, type NilaiBlok } from "../lembar/buku";
import type { RencanaLembar } from "../lembar/lembar";
import { sidikBaris, type PulihTabel } from "./titik-pulih";

/** What taking a run back does to one table. */
export interface RencanaPulih {
  /** Rows to empty: index and the columns to blank. */
  readonly kosongkan: readonly number[];
  /** Columns that the run filled (0-based in the table). */
  readonly kolom: readonly number[];
  /** Rows to take out, in stretches from the bottom up. */
  readonly hapus: readonly { readonly awal: number; readonly banyak: number }[];
  readonly sel: readonly {
    readonly indeks: number;
    readonly kolom: number;
    readonly lama: string | number | boolean;
  }[];
  /** Rows and cells of the run that the user has changed meanwhile: they stay. */
  readonly diubah: number;
}

function letak(kepala: readonly string[], judul: string): number {
  return kepala.findIndex((satu) => samaNama(satu.trim(), judul.trim()));
}

/** Rows of a table by their fingerprints. */
class BarisSidik {
  private readonly indeks = new Map<string, number[]>();

  constructor(rumus: NilaiBlok, kolom: readonly number[]) {
    rumus.forEach((baris, i) => {
      const sidik = sidikBaris(kolom.map((k) => (k < 0 ? undefined : baris[k])));
      const daftar = this.indeks.get(sidik);
      if (daftar) daftar.push(i);
      else this.indeks.set(sidik, [i]);
    });
  }

  /** The lowest row with this fingerprint that was not taken yet. */
  ambil(sidik: string): number | undefined {
    return this.indeks.get(sidik)?.pop();
  }

  lihat(sidik: string): number | undefined {
    return this.indeks.get(sidik)?.at(-1);
  }
}

function ruas(indeks: readonly number[]): { awal: number; banyak: number }[] {
  const hasil: { awal: number; banyak: number }[] = [];
  for (const satu of [...indeks].sort((a, b) => b - a)) {
    const akhir = hasil.at(-1);
    if (akhir && akhir.awal === satu + 1) {
      akhir.awal = satu;
      akhir.banyak++;
    } else hasil.push({ awal: satu, banyak: 1 });
  }
  return hasil;
}

/** Finds what a run wrote in a table as it stands now, wherever it was moved to; what was changed since stays. */
export function susunPulih(pulih: PulihTabel, kepala: readonly string[], rumus: NilaiBlok): RencanaPulih {
  const kolom = pulih.kolom.map((judul) => letak(kepala, judul));
  const baris = new BarisSidik(rumus, kolom);
  const milikKami = pulih.baris.flatMap((sidik) => baris.ambil(sidik) ?? []).sort((a, b) => a - b);
  const tersisa = Math.max(0, milikKami.length - pulih.tumbuh);
  const sel = pulih.sel.flatMap((satu) => {
    const indeks = baris.lihat(satu.baris);
    const k = letak(kepala, satu.judul);
    return indeks === undefined || k < 0 ? [] : [{ indeks, kolom: k, lama: satu.lama }];
  });
  return {
    kosongkan: milikKami.slice(0, tersisa),
    kolom: kolom.filter((k) => k >= 0),
    hapus: ruas(milikKami.slice(tersisa)),
    sel,
    diubah: pulih.baris.length - milikKami.length + pulih.sel.length - sel.length,
  };
}

const rumusKah = (isi: unknown): boolean => typeof isi === "string" && isi.startsWith("=");
const kosong = (isi: unknown): boolean => isi === null || isi === undefined || String(isi).trim() === "";

function hitung(isi: readonly unknown[]): Map<string, number> {
  const hasil = new Map<string, number>();
  for (const satu of isi) {
    if (kosong(satu)) continue;
    const kunci = rumusKah(satu) ? "=" : String(satu).replace(/^'/, "").trim();
    hasil.set(kunci, (hasil.get(kunci) ?? 0) + 1);
  }
  return hasil;
}

/** A sheet's table body as it stands now. */
export interface BadanTabel {
  readonly nama: string;
  readonly rumus: NilaiBlok;
}

/**
 * A sheet that a run made holds nothing of the user's: outside its tables exactly what the form has, inside them only
 * what the run wrote (which `kosong` says). Then it may go with the run.
 * @param terpakai formulas of the used cells
 */
export function formulirUtuh(
  rencana: RencanaLembar,
  terpakai: NilaiBlok,
  badan: readonly BadanTabel[],
): boolean {
  const kini = hitung(terpakai.flat());
  for (const { rumus } of badan)
    for (const [kunci, n] of hitung(rumus.flat())) kini.set(kunci, (kini.get(kunci) ?? 0) - n);
  const tabel = new Map(rencana.tabel.map((satu) => [satu.area, satu]));
  const luar = rencana.blok.flatMap(({ area, isi }) => {
    const satu = tabel.get(area);
    const dibaca = satu !== undefined && badan.some(({ nama }) => samaNama(nama, satu.nama));
    return dibaca ? [...(isi[0] ?? []), ...(satu.total ?? [])] : [...isi.flat(), ...(satu?.total ?? [])];
  });
  const bentuk = hitung(luar);
  return [...new Set([...kini.keys(), ...bentuk.keys()])].every(
    (kunci) => (kini.get(kunci) ?? 0) === (bentuk.get(kunci) ?? 0),
  );
}
