import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const BERNAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program", "penanggung_jawab"]);

const KODE = /^[A-Z]?\d{1,4}(?:[.\-/]\d{1,6})+\.?$/i;

/** "Program" over two columns: the codes on the left, the names on the right. */
export function kodeDanNama(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const berkode = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu);
    return teks.length > 0 && teks.filter((isi) => KODE.test(isi)).length >= teks.length * BAGIAN.hampirSemua;
  };
  const pasangan = (kiri: KolomKerja | undefined, kanan: KolomKerja | undefined): boolean =>
    kiri !== undefined &&
    kanan !== undefined &&
    BERNAMA.has(kiri.peran) &&
    (kanan.judul === kiri.judul || kanan.judul === "") &&
    berkode(kiri) &&
    !berkode(kanan) &&
    bacaan.teks(kanan).length > 0;
  return kolom.map((satu, i) => {
    const kiri = kolom[i - 1];
    if (kiri && pasangan(kiri, satu)) return ubahPeran(satu, kiri.peran, kiri.yakin, kiri.alasan);
    return pasangan(satu, kolom[i + 1]) ? ubahPeran(satu, "kode", YAKIN.jelas, { kunci: "isiKolom" }) : satu;
  });
}

/** "Sasaran" over two columns: the numbers on the left, the names on the right. */
export function nomorDanNama(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const bernomor = (satu: KolomKerja): boolean =>
    bacaan.teks(satu).length > 0 && bacaan.teks(satu).every((isi) => /^\d{1,2}\.?$/.test(isi));
  const nomor = kolom.filter((satu, i) => {
    const kanan = kolom[i + 1];
    const senama = kanan !== undefined && satu.judul !== "" && kanan.judul === satu.judul;
    return senama && BERNAMA.has(satu.peran) && bernomor(satu) && bacaan.kadarAngka(kanan) === 0;
  });
  const adaNomor = kolomPeran(kolom, "no") !== undefined;
  return ubahKolom(
    kolom,
    (satu) => nomor.includes(satu),
    (satu) => ubahPeran(satu, adaNomor ? "lain" : "no", YAKIN.batas, { kunci: "isiKolom" }),
  );
}

const SATUAN_TERPANJANG = 12;

/** "Indikator Kinerja" over two columns: long names on the left, a word or two on the right, which are their units. */
export function namaDanSatuan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolomPeran(kolom, "satuan")) return [...kolom];
  const panjang = (satu: KolomKerja): number[] => bacaan.teks(satu).map((isi) => isi.length);
  return kolom.map((satu, i) => {
    const kiri = kolom[i - 1];
    const senama = kiri?.judul === satu.judul && kiri.peran === "indikator" && satu.peran === "indikator";
    if (!senama || !kiri || panjang(satu).length < 2) return satu;
    const pendek = panjang(satu).every((n) => n <= SATUAN_TERPANJANG);
    return pendek && panjang(kiri).every((n) => n > SATUAN_TERPANJANG)
      ? ubahPeran(satu, "satuan", YAKIN.jelas, { kunci: "isiKolom" })
      : satu;
  });
}
