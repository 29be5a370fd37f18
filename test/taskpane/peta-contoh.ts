import type { NilaiSel } from "../../src/domain/tabel/lembar-mentah";
import { SKALA_PERMENDAGRI } from "../../src/domain/ukur/skala";
import type { LembarTerbaca, PetaWarna } from "../../src/domain/warna/peta";
import { susunPeta, type BahanPeta } from "../../src/domain/warna/susun-peta";

type Baris = readonly NilaiSel[];

/** A sheet as an office has typed it, read from A1 on. */
export function lembarContoh(
  nama: string,
  baris: readonly Baris[],
  ubah: Partial<LembarTerbaca> = {},
): LembarTerbaca {
  const lebar = Math.max(0, ...baris.map(({ length }) => length));
  const nilai = baris.map((satu) => Array.from({ length: lebar }, (_, k) => satu[k] ?? null));
  const teks = nilai.map((satu) => satu.map((isi) => String(isi ?? "")));
  const mentah = { nama, baris0: 0, kolom0: 0, nilai, teks, gabungan: [] };
  return { id: `{${nama}}`, mentah, terproteksi: false, kami: false, tabelExcel: [], ...ubah };
}

/** What the add-in really understands of these sheets; none by default. */
export function petaContoh(lembar: readonly LembarTerbaca[] = [], ubah: Partial<BahanPeta> = {}): PetaWarna {
  return susunPeta(lembar, {
    skala: { skala: SKALA_PERMENDAGRI, aturan: "batas-bawah", ikutLembar: false },
    polaritas: "positif",
    ingatan: {},
    pesan: [],
    ...ubah,
  });
}
