import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";

const NOMOR_DEPAN = /^\s*\(?(\d{1,3}(?:\.\d{1,3})*|[A-Z]|[IVXLC]{1,6}|[a-z]|[ivx]{1,5})[.)]+\s+/;
const ROMAWI = /^[IVXLC]+$/i;
const JENJANG =
  /^(?:[\W\d_]|[IVXLC]+\.|[A-Z]\.)*\s*(urusan|bidang(?: urusan)?|program|sub ?-?kegiatan|kegiatan|rincian|aktivitas|sub(?=\s))(?!\p{L})/iu;

/** "B" goes on to "C", which is then no roman hundred. */
const sesudah = (lalu: string, kini: string): boolean => lalu.charCodeAt(0) + 1 === kini.charCodeAt(0);

function kelasAngka(isi: string): string | undefined {
  return /^\d+(?:\.\d+)*$/.test(isi) ? `angka${String(isi.split(".").length)}` : undefined;
}

/** By what kind of sign each row is numbered: "I" and "II", "A" and "B", "1" and "2", "1.1", "a)", none. */
function kelasNomor(nomor: readonly string[]): string[] {
  let huruf = "";
  return nomor.map((tulisan) => {
    const tutup = /\)$/.test(tulisan.trim()) ? ")" : "";
    const isi = tulisan.trim().replace(/^\(|[.)]+$/g, "");
    if (isi === "") return "kosong";
    const angka = kelasAngka(isi);
    if (angka !== undefined) return `${angka}${tutup}`;
    const besar = isi === isi.toUpperCase() ? "besar" : "kecil";
    const satu = /^\p{L}$/u.test(isi);
    if (ROMAWI.test(isi) && !(satu && huruf !== "" && sesudah(huruf, isi))) return `romawi-${besar}${tutup}`;
    if (satu) huruf = isi;
    return satu ? `huruf-${besar}${tutup}` : /^[-–•*]$/.test(isi) ? "strip" : "lain";
  });
}

/** The number of a row: in its own column, or before its name. */
const nomorBaris = ({ kode, label }: BarisReviu): string => kode || (NOMOR_DEPAN.exec(label)?.[1] ?? "");

/** The name as it is typed, with the blanks before it. */
function sebagaimanaDiketik(
  tabel: TabelReviu,
  { baris, label }: BarisReviu,
): { kolom: string; teks: string } {
  for (const { kolom, berangka } of tabel.kolom) {
    const teks = berangka ? "" : tabel.ukur.teks(baris, kolom);
    if (teks !== "" && teks.replace(/\s+/g, " ").trim() === label) return { kolom, teks };
  }
  return { kolom: "", teks: label };
}

const tanpaNomor = (label: string): string => label.replace(NOMOR_DEPAN, "");
const kelasHuruf = ({ label }: BarisReviu): string =>
  tanpaNomor(label) === tanpaNomor(label).toUpperCase() ? "kapital" : "biasa";
const kelasKata = ({ label }: BarisReviu): string =>
  JENJANG.exec(label)?.[1]?.toLowerCase().replace(/[ -]/g, "") ?? "";

/** A way to tell ranks of rows by how they are written. */
export interface CaraKelas {
  readonly kelas: readonly string[];
  /** Numbers and words are written to tell ranks; capitals and blanks may stand there for other reasons. */
  readonly disengaja: boolean;
}

/** The ways in which the rows of a table may show their ranks. */
export function caraKelas(tabel: TabelReviu): CaraKelas[] {
  const { data } = tabel;
  const nomor = kelasNomor(data.map(nomorBaris));
  const kata = data.map(kelasKata);
  const huruf = data.map(kelasHuruf);
  const ketik = data.map((satu) => sebagaimanaDiketik(tabel, satu));
  const masuk = ketik.map(({ kolom, teks }) => `${kolom}${String(/^\s*/.exec(teks)?.[0].length ?? 0)}`);
  const dan = (a: readonly string[], b: readonly string[]): string[] => a.map((s, i) => `${s}|${b[i] ?? ""}`);
  return [
    ...[nomor, kata, dan(nomor, kata)].map((kelas) => ({ kelas, disengaja: true })),
    ...[masuk, huruf, dan(nomor, huruf)].map((kelas) => ({ kelas, disengaja: false })),
  ];
}
