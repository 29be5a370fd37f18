import type { JenisBerwarna, KolomBerwarna } from "../../domain/warna/jenis-berwarna";
import { deret } from "./deret";

/** Apa isi kolom yang diwarnai. */
export const JENIS_BERWARNA: Readonly<Record<JenisBerwarna, string>> = {
  capaian: "capaian",
  kriteria: "kriteria",
  triwulan: "capaian triwulan",
  semester: "capaian semester",
  bagian: "capaian bagian",
  serapan: "serapan anggaran",
};

/** "kolom F (capaian)"; beberapa jenis: "kolom R (capaian) dan kolom G, J, M (capaian triwulan)". */
export function sebutKolom(kolom: readonly KolomBerwarna[]): string {
  const jenis = [...new Set(kolom.map(({ jenisKolom }) => jenisKolom))];
  return deret(
    jenis.map((satu) => {
      const huruf = kolom.filter(({ jenisKolom }) => jenisKolom === satu).map((milik) => milik.kolom);
      return `kolom ${[...new Set(huruf)].join(", ")} (${JENIS_BERWARNA[satu]})`;
    }),
  );
}

/** Lembar yang disebut dengan nama dalam satu kalimat; sisanya dihitung saja. */
const LEMBAR_DISEBUT = 4;

/** Kolom yang diwarnai; dengan nama lembarnya kalau yang dibaca lebih dari satu lembar. */
export function sebutLembar(
  lembar: readonly { readonly nama: string; readonly kolom: readonly KolomBerwarna[] }[],
  denganNama: boolean,
): string {
  if (!denganNama) return lembar.map(({ kolom }) => sebutKolom(kolom)).join("; ");
  const disebut = lembar
    .slice(0, LEMBAR_DISEBUT)
    .map(({ nama, kolom }) => `${sebutKolom(kolom)} di lembar "${nama}"`);
  const sisa = lembar.length - disebut.length;
  return [...disebut, ...(sisa > 0 ? [`${String(sisa)} lembar lain`] : [])].join("; ");
}
