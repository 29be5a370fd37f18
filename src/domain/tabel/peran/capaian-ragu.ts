import type { BacaanKolom } from "./bacaan-kolom";
import { cariPeran, ubahPeran } from "./kolom-kerja";
import type { AlasanKolom, KolomKerja } from "./kolom-kerja";

/** Targets of this size look like percents themselves, so that size tells nothing about "Capaian". */
const MIRIP_PERSEN: readonly [number, number] = [20, 250];

function satuanSama(bacaan: BacaanKolom, a: KolomKerja, b: KolomKerja): boolean {
  const [isiA, isiB] = [bacaan.baca(a), bacaan.baca(b)];
  const sama = isiA.filter((satu, i) => {
    const lain = isiB[i];
    return (
      satu.jenis === "angka" &&
      lain?.jenis === "angka" &&
      satu.satuan !== undefined &&
      satu.satuan === lain.satuan
    );
  });
  return sama.length > 0 && sama.length >= bacaan.baris.length * 0.4;
}

type Arti = { readonly peran: "capaian" | "realisasi"; readonly yakin: number };
/** Without a realisasi somewhere nobody could have worked out a percent: the value reached is the likelier reading. */
const RAGU: Arti = { peran: "realisasi", yakin: 0.45 };
const RAGU_KATA: Arti = { peran: "capaian", yakin: 0.45 };

function artiMenurutBesar(target: number, capaian: number): Arti {
  if (target >= MIRIP_PERSEN[0] && target <= MIRIP_PERSEN[1]) return RAGU;
  const rasio = capaian / target;
  if (rasio >= 0.2 && rasio <= 3) return { peran: "realisasi", yakin: 0.75 };
  return capaian <= 300 ? { peran: "capaian", yakin: 0.75 } : RAGU;
}

function arti(bacaan: BacaanKolom, target: KolomKerja, capaian: KolomKerja): Arti | undefined {
  if (satuanSama(bacaan, target, capaian)) return { peran: "realisasi", yakin: 0.85 };
  if (bacaan.kadarPersen(capaian) >= 0.5)
    return bacaan.kadarPersen(target) >= 0.5 ? RAGU : { peran: "capaian", yakin: 0.85 };
  const [t, c] = [bacaan.median(target), bacaan.median(capaian)];
  return t === undefined || c === undefined || t === 0 ? undefined : artiMenurutBesar(t, c);
}

/** Without any target, "Capaian" was taken for the value reached; percent signs in its cells say otherwise. */
function persenTanpaTarget(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const peran = { realisasi: "capaian", realisasi_lalu: "capaian_lalu" } as const;
  return kolom.map((satu) => {
    if (satu.alasan.kunci !== "nilaiDicapai" || bacaan.kadarPersen(satu) < 0.8) return satu;
    if (satu.peran !== "realisasi" && satu.peran !== "realisasi_lalu") return satu;
    return ubahPeran(satu, peran[satu.peran], 0.75, { kunci: "judul", isi: satu.judul });
  });
}

/** This year's capaian and last year's as the values reached. */
function sebagaiNilai(
  kolom: readonly KolomKerja[],
  capaian: KolomKerja,
  yakin: number,
  alasan: AlasanKolom,
): KolomKerja[] {
  return kolom.map((satu) => {
    if (satu === capaian) return ubahPeran(satu, "realisasi", yakin, alasan);
    const lalu = satu.peran === "capaian_lalu" && satu.tafsir.inti === "capaian" && !satu.tafsir.persen;
    return lalu ? ubahPeran(satu, "realisasi_lalu", yakin, alasan) : satu;
  });
}

/**
 * "Target | Capaian" without realisasi: the value reached or a percent? Units, percent signs and sizes decide;
 * where they cannot, it is taken for the value, with a low confidence. Last year's column means the same.
 */
export function putuskanCapaian(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const target = cariPeran(kolom, "target");
  const capaian = cariPeran(kolom, "capaian");
  if (!target && !capaian) return persenTanpaTarget(kolom, bacaan);
  if (!target || !capaian || capaian.tafsir.persen || cariPeran(kolom, "realisasi")) return [...kolom];
  // An empty form, or one whose realisasi stands in quarters, says nothing against the word.
  const bertriwulan = kolom.some(({ peran }) => peran === "realisasi_tw");
  const hasil = bertriwulan ? RAGU_KATA : (arti(bacaan, target, capaian) ?? RAGU_KATA);
  const alasan = {
    kunci: hasil.yakin === RAGU.yakin ? "judulSinggah" : "judul",
    isi: capaian.judul,
  } as const;
  if (hasil.peran === "capaian")
    return kolom.map((satu) => (satu === capaian ? ubahPeran(satu, "capaian", hasil.yakin, alasan) : satu));
  return sebagaiNilai(kolom, capaian, hasil.yakin, hasil === RAGU ? alasan : { kunci: "nilaiDicapai" });
}
