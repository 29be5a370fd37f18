import type { JenisBerwarna, KolomBerwarna } from "../../domain/warna/jenis-berwarna";
import type { sebutKolom as sebutKolomId, sebutLembar as sebutLembarId } from "../id/kolom-berwarna";
import { deret } from "./deret";

/** What coloured columns hold. */
export const JENIS_BERWARNA: Readonly<Record<JenisBerwarna, string>> = {
  capaian: "capaian",
  kriteria: "criterion",
  triwulan: "capaian of quarters",
  semester: "capaian of halves",
  bagian: "capaian of parts",
  serapan: "budget spent",
};

/** "column F (capaian)"; of several kinds: "column R (capaian) and columns G, J, M (capaian of quarters)". */
export const sebutKolom: typeof sebutKolomId = (kolom: readonly KolomBerwarna[]) => {
  const kinds = [...new Set(kolom.map(({ jenisKolom }) => jenisKolom))];
  return deret(
    kinds.map((kind) => {
      const letters = new Set(
        kolom.filter(({ jenisKolom }) => jenisKolom === kind).map((satu) => satu.kolom),
      );
      return `column${letters.size === 1 ? "" : "s"} ${[...letters].join(", ")} (${JENIS_BERWARNA[kind]})`;
    }),
  );
};

/** Sheets named in one sentence; the others are only counted. */
const SHEETS_NAMED = 4;

/** The coloured columns; with the names of their sheets where more than one sheet was read. */
export const sebutLembar: typeof sebutLembarId = (lembar, denganNama) => {
  if (!denganNama) return lembar.map(({ kolom }) => sebutKolom(kolom)).join("; ");
  const named = lembar
    .slice(0, SHEETS_NAMED)
    .map(({ nama, kolom }) => `${sebutKolom(kolom)} on sheet "${nama}"`);
  const rest = lembar.length - named.length;
  return [...named, ...(rest > 0 ? [`${String(rest)} other sheet${rest === 1 ? "" : "s"}`] : [])].join("; ");
};
