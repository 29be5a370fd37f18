import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DICAPAI: ReadonlySet<Peran> = new Set([
  "realisasi",
  "realisasi_tw",
  "realisasi_rp",
  "capaian",
  "capaian_tw",
  "serapan",
]);
const DICAPAI_KATA: ReadonlySet<string | undefined> = new Set([
  "realisasi",
  "capaian",
  "hasil",
  "serapan",
  "pengeluaran",
]);

/** The quarters in which money was spent. */
const terpakai = (kolom: readonly KolomKerja[]): ReadonlySet<KolomKerja["triwulan"]> =>
  new Set(kolom.flatMap(({ peran, triwulan }) => (peran === "realisasi_rp" && triwulan ? [triwulan] : [])));

/** The money that a quarter has by the words of its column. */
export const dianggarkan = ({ peran, tafsir, triwulan, bagian, ciri }: KolomKerja): boolean =>
  peran === "lain" &&
  tafsir.inti === "pagu" &&
  triwulan !== null &&
  bagian === null &&
  !ciri.kumulatif &&
  !tafsir.lalu &&
  !tafsir.renstra &&
  !tafsir.prakiraan &&
  (!tafsir.persen || tafsir.rupiah);

/** "RAK TW I | SP2D TW I": beside what was spent in a quarter, the money that it had. */
function paguSetriwulan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dipakai = terpakai(kolom);
  return ubahKolom(
    kolom,
    (satu) => dianggarkan(satu) && dipakai.has(satu.triwulan),
    (satu) => ubahPeran(satu, "pagu", YAKIN.kuat, { kunci: "bagian", isi: satu.judul }),
  );
}

/** "Anggaran TW II | Serapan TW II | % Serapan": where no money is the year's, the percent is the only quarter's. */
function serapanSetriwulan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const [triwulan, lain] = [...terpakai(kolom)];
  const uang = kolom.filter(({ peran }) => peran === "pagu" || peran === "realisasi_rp");
  if (!triwulan || lain || uang.some((satu) => satu.triwulan !== triwulan) || !adaPeran(uang, "pagu"))
    return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, bagian }) => peran === "serapan" && bagian === null,
    (satu) => ({ ...satu, triwulan }),
  );
}

const DARI_LETAK: ReadonlySet<KolomKerja["alasan"]["kunci"]> = new Set(["keuanganDariPagu", "triwulanPolos"]);

/** "TW I | Rp": money of a quarter, of which only its place says what it is. */
const rupiahTriwulan = ({ tafsir, alasan, triwulan, peran }: KolomKerja): boolean =>
  triwulan !== null &&
  tafsir.inti === undefined &&
  tafsir.rupiah &&
  DICAPAI.has(peran) &&
  DARI_LETAK.has(alasan.kunci);

/** "Target | Pagu | TW I: K, Rp | TW II: K, Rp": where only promises are made, the money beside a quarter's is promised too. */
export function rencanaSetriwulan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const tercapai = (satu: KolomKerja): boolean =>
    !rupiahTriwulan(satu) && (DICAPAI.has(satu.peran) || DICAPAI_KATA.has(satu.tafsir.inti));
  const berjanji = (satu: KolomKerja): boolean =>
    kolom.some(
      ({ peran, grup, triwulan }) =>
        peran === "target_tw" && grup >= 0 && grup === satu.grup && triwulan === satu.triwulan,
    );
  if (!adaPeran(kolom, "pagu") || kolom.some(tercapai)) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => rupiahTriwulan(satu) && berjanji(satu),
    (satu) => ubahPeran(satu, "pagu", YAKIN.cukup, { kunci: "bagian", isi: satu.judul }),
  );
}

/** The money of quarters: what each of them had, and whose percent it is where only one is spoken of. */
export const paguTriwulan = (kolom: readonly KolomKerja[]): KolomKerja[] =>
  serapanSetriwulan(paguSetriwulan(kolom));
