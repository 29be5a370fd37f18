import { bacaAngka } from "../../angka/baca-angka";
import { poinMenurutRumus, type CaraBaca, type NotasiTeks } from "./rumus-poin";

const TITIK_DESIMAL = /\d\.(\d{1,2}|\d{4,})(?!\d|\.|,)/;
const TITIK_RIBUAN = /\d\.\d{3}(?!\d)/;

/** How the percent texts of a column are written. Both kinds of dots together: neither is read. */
export function notasiTeks(teks: readonly string[]): NotasiTeks {
  const desimal = teks.some((satu) => TITIK_DESIMAL.test(satu));
  const ribuan = teks.some((satu) => TITIK_RIBUAN.test(satu));
  if (desimal === ribuan) return "koma";
  return desimal ? "titik" : "ribuan";
}

/** What a text in a capaian column is to a rule. */
export type NasibTeks =
  | { readonly jenis: "kosong" }
  | { readonly jenis: "poin"; readonly poin: number }
  /** Not coloured; `aman` false: a rule might read it otherwise than a person, so it must stay outside the area. */
  | { readonly jenis: "bukan"; readonly satuan: boolean; readonly aman: boolean };

function poinMenurutPembaca(teks: string): { poin?: number; satuan: boolean } {
  const bacaan = bacaAngka(teks);
  if (bacaan.jenis !== "angka") return { satuan: false };
  if (!bacaan.persen && bacaan.satuan !== undefined) return { satuan: true };
  return bacaan.mungkinJuga === undefined ? { poin: bacaan.nilai, satuan: false } : { satuan: false };
}

/** NUMBERVALUE reads nothing that holds letters before the percent sign, nor a dash alone. */
function pastiTakTerbaca(teks: string): boolean {
  const awal = teks.split("%")[0] ?? "";
  return /[a-df-z]/i.test(awal) || !/\d/.test(awal);
}

/** Compares how a person's reader and the rule's formula understand a text. */
export function nasibTeks(teks: string, cara: CaraBaca): NasibTeks {
  const { jenis } = bacaAngka(teks);
  if (jenis === "kosong" || jenis === "strip" || jenis === "tidak-tersedia") return { jenis: "kosong" };
  const rumus = poinMenurutRumus(teks, [cara]);
  const { poin, satuan } = poinMenurutPembaca(teks);
  if (poin !== undefined && poin === rumus) return { jenis: "poin", poin };
  return { jenis: "bukan", satuan, aman: rumus === undefined && pastiTakTerbaca(teks) };
}
