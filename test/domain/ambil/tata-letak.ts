import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel";

/** What an office keeps, before a clerk lays it out in some way. */
export interface BarisAsli {
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: string;
  readonly pagu: number;
  readonly realisasi: number;
}

/** An indicator of an agreement. */
export interface IndikatorAsli {
  readonly sasaran: string;
  readonly indikator: string;
  readonly target: string;
}

/** How a clerk lays budget lines out. */
export interface TataAnggaran {
  readonly spanduk: boolean;
  /** Positions of the extra columns that say nothing to us. */
  readonly tambahan: number;
  readonly balik: boolean;
  readonly nomor: boolean;
  readonly kegiatanSekali: boolean;
  readonly judulDuaBaris: boolean;
  readonly uangTeks: boolean;
  readonly jumlah: boolean;
  readonly atas: number;
}

const KATA =
  "Pelatihan Penempatan Distribusi Metrologi Promosi Koordinasi Penyusunan Pengawasan Fasilitasi Pembinaan Pendataan Sosialisasi".split(
    " ",
  );
const nama =
  (awal: string) =>
  (i: number): string =>
    `${awal} ${KATA[i % KATA.length] ?? ""} ${KATA[(i * 5 + 3) % KATA.length] ?? ""} bagian ${(i * 7919).toString(36)}`;

/** Budget lines with names of their own, each program and kegiatan in one stretch. */
export const barisAnggaran: fc.Arbitrary<BarisAsli[]> = fc
  .array(fc.record({ kegiatan: fc.integer({ min: 1, max: 3 }), sub: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((bentuk) => {
    let n = 0;
    const rangka = bentuk.flatMap(({ kegiatan, sub }, p) =>
      Array.from({ length: kegiatan }, (_, k) => k).flatMap((k) =>
        Array.from({ length: sub }, () => ({
          program: `Program ${nama("Penyelenggaraan")(p + 1)}`,
          kegiatan: nama("Pelaksanaan")(20 + p * 7 + k),
          sub: nama("Penyediaan")(100 + n++),
        })),
      ),
    );
    return fc
      .array(fc.tuple(fc.integer({ min: 1_000_000, max: 900_000_000 }), fc.integer({ min: 0, max: 100 })), {
        minLength: rangka.length,
        maxLength: rangka.length,
      })
      .map((uang) =>
        rangka.map((satu, i) => ({
          ...satu,
          pagu: uang[i]?.[0] ?? 1_000_000,
          realisasi: Math.floor(((uang[i]?.[0] ?? 0) * (uang[i]?.[1] ?? 0)) / 100),
        })),
      );
  });

export const tataAnggaran: fc.Arbitrary<TataAnggaran> = fc.record({
  spanduk: fc.boolean(),
  tambahan: fc.integer({ min: 0, max: 2 }),
  balik: fc.boolean(),
  nomor: fc.boolean(),
  kegiatanSekali: fc.boolean(),
  judulDuaBaris: fc.boolean(),
  uangTeks: fc.boolean(),
  jumlah: fc.boolean(),
  atas: fc.integer({ min: 0, max: 3 }),
});

const rupiah = (nilai: number, teks: boolean): NilaiSel =>
  teks ? `Rp. ${nilai.toString().replace(/\B(?=(\d{3})+$)/g, ".")},00` : nilai;

/** A table of budget lines, its merges as "A1:B2" addresses without the sheet. */
export function susunAnggaran(
  baris: readonly BarisAsli[],
  tata: TataAnggaran,
): { isi: NilaiSel[][]; gabungan: string[] } {
  const kolom = [
    ...(tata.nomor ? ["No"] : []),
    ...(tata.spanduk ? [] : ["Program"]),
    "Kegiatan",
    "Sub Kegiatan",
    ...(tata.balik
      ? ["Keterangan", "Pagu (Rp)", "Realisasi Anggaran (Rp)"]
      : ["Pagu (Rp)", "Realisasi Anggaran (Rp)", "Serapan (%)"]),
    ...Array.from({ length: tata.tambahan }, (_, i) => `PPTK ${i + 1}`),
  ];
  const judul: NilaiSel[][] = tata.judulDuaBaris ? [kolom, kolom.map(() => null)] : [kolom];
  const isi: NilaiSel[][] = [];
  let [program, kegiatan] = ["", ""];
  baris.forEach((satu, i) => {
    const programBaru = satu.program !== program;
    if (tata.spanduk && programBaru) isi.push([satu.program, ...kolom.slice(1).map(() => null)]);
    const namaKegiatan =
      satu.kegiatan !== kegiatan || programBaru || !tata.kegiatanSekali ? satu.kegiatan : null;
    const nilai: Readonly<Record<string, NilaiSel>> = {
      No: i + 1,
      Program: programBaru || !tata.kegiatanSekali ? satu.program : null,
      Kegiatan: namaKegiatan,
      "Sub Kegiatan": satu.sub,
      Keterangan: "APBD",
      "Pagu (Rp)": rupiah(satu.pagu, tata.uangTeks),
      "Realisasi Anggaran (Rp)": rupiah(satu.realisasi, tata.uangTeks),
      "Serapan (%)": Math.round((10_000 * satu.realisasi) / satu.pagu) / 100,
    };
    isi.push(kolom.map((k) => nilai[k] ?? (k.startsWith("PPTK") ? `Nama ${i % 5}` : null)));
    [program, kegiatan] = [satu.program, satu.kegiatan];
  });
  const total = (k: "pagu" | "realisasi"): number => baris.reduce((n, satu) => n + satu[k], 0);
  if (tata.jumlah)
    isi.push(
      kolom.map((k, i) =>
        i === 0
          ? "JUMLAH"
          : k === "Pagu (Rp)"
            ? rupiah(total("pagu"), tata.uangTeks)
            : k === "Realisasi Anggaran (Rp)"
              ? rupiah(total("realisasi"), tata.uangTeks)
              : null,
      ),
    );
  const atas: NilaiSel[][] = [["REALISASI ANGGARAN TAHUN 2024"], ["Dinas Contoh"], [null]].slice(
    0,
    tata.atas,
  );
  const awal = atas.length + 1;
  const gabungan = tata.judulDuaBaris
    ? kolom.map((_, k) => `${String.fromCharCode(65 + k)}${awal}:${String.fromCharCode(65 + k)}${awal + 1}`)
    : [];
  return { isi: [...atas, ...judul, ...isi], gabungan };
}

/** Agreements: sasaran with one to four indicators, units in the targets. */
export const indikatorPK: fc.Arbitrary<IndikatorAsli[]> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((bentuk) => {
    const rangka = bentuk.flatMap((banyak, s) =>
      Array.from({ length: banyak }, (_, i) => ({
        sasaran: nama("Meningkatnya")(s + 3),
        indikator: nama("Jumlah")(200 + s * 11 + i),
      })),
    );
    return fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom("orang", "dokumen", "%", "pasar")), {
        minLength: rangka.length,
        maxLength: rangka.length,
      })
      .map((target) =>
        rangka.map((satu, i) => ({ ...satu, target: `${target[i]?.[0] ?? 1} ${target[i]?.[1] ?? "orang"}` })),
      );
  });

/** How a clerk lays an agreement out: bullets in one cell, a row each, or the sasaran as a banner. */
export const tataPK = fc.record({
  bentuk: fc.constantFrom("butir", "baris", "spanduk"),
  tanda: fc.constantFrom("- ", "• ", "angka"),
  nomor: fc.boolean(),
});

type TataPK = typeof tataPK extends fc.Arbitrary<infer T> ? T : never;

function butir(isi: readonly string[], tanda: string): string {
  return isi.map((satu, i) => `${tanda === "angka" ? `${i + 1}. ` : tanda}${satu}`).join("\n");
}

/** A table of an agreement as it was laid out. */
export function susunPK(pk: readonly IndikatorAsli[], tata: TataPK): NilaiSel[][] {
  const sasaran = [...new Set(pk.map((satu) => satu.sasaran))];
  const adaSasaran = tata.bentuk !== "spanduk";
  const no = tata.nomor || tata.bentuk === "butir";
  const kepala = [
    ...(no ? ["No"] : []),
    ...(adaSasaran ? ["Sasaran Strategis"] : []),
    "Indikator Kinerja",
    "Target",
  ];
  const baris = sasaran.flatMap((nama_, s): NilaiSel[][] => {
    const milik = pk.filter((satu) => satu.sasaran === nama_);
    if (tata.bentuk === "butir")
      return [
        [
          `${s + 1}.`,
          nama_,
          butir(
            milik.map((satu) => satu.indikator),
            tata.tanda,
          ),
          butir(
            milik.map((satu) => satu.target),
            tata.tanda,
          ),
        ],
      ];
    const isi = milik.map((satu, i): NilaiSel[] => [
      ...(no ? [i === 0 && adaSasaran ? s + 1 : adaSasaran ? null : i + 1] : []),
      ...(adaSasaran ? [i === 0 ? nama_ : null] : []),
      satu.indikator,
      satu.target,
    ]);
    return adaSasaran ? isi : [[`Sasaran ${s + 1}. ${nama_}`, ...kepala.slice(1).map(() => null)], ...isi];
  });
  return [["PERJANJIAN KINERJA TAHUN 2024"], [null], kepala, ...baris];
}
