import {
  kecocokanPembanding,
  pembandingKolom,
  pembandingTanpaPeran,
  type IsiTabel,
  type KolomTabel,
  type Pembanding,
  type PilihanIsi,
} from "../../tabel";
import type { TabelReviu } from "../bahan/tabel-reviu";

const KEUANGAN: PilihanIsi = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };

/** A column of percentages with the two that it is measured by. */
export interface TrioCapaian {
  readonly target: KolomTabel;
  readonly realisasi: KolomTabel;
  readonly capaian: KolomTabel;
  readonly isi: IsiTabel;
  /** Most rows follow, or nothing else can be meant: a row that does not follow is a slip. */
  readonly dipercaya: boolean;
}

const KATA_UANG = /serap|realisasi|keuangan|anggaran|rp\b/i;

/** Beside an efficiency, a "capaian" among amounts of money is that of the performance, not of the money. */
const capaianKinerja = ({ kolom }: TabelReviu, { peran, judul }: KolomTabel): boolean =>
  peran === "serapan" &&
  !KATA_UANG.test(judul) &&
  /capaian/i.test(judul) &&
  kolom.some((satu) => /efisien/i.test(satu.judul));

function setahun({ ukur }: TabelReviu, pilihan: PilihanIsi): TrioCapaian[] {
  const [target, realisasi, capaian] = [
    ukur.kolom(pilihan.target ?? "target"),
    ukur.kolom(pilihan.realisasi ?? "realisasi"),
    ukur.kolom(pilihan.capaian ?? "capaian"),
  ];
  if (!target || !realisasi || !capaian) return [];
  return [{ target, realisasi, capaian, isi: ukur.isi(pilihan), dipercaya: true }];
}

/** Of a quarter, a half or another part of what the table is about. */
const sebagian = ({ peran, triwulan, bagian }: KolomTabel): boolean =>
  peran === "capaian_tw" ||
  (peran === "serapan" && (triwulan !== null || bagian !== null)) ||
  (peran === "capaian" && bagian !== null);

/** A part's own target is what its percentage is of; anything else only if most rows bear it out. */
function dipercaya({ ukur }: TabelReviu, pasangan: Pembanding, target: KolomTabel, capaian: KolomTabel) {
  const { banyak, cocok } = kecocokanPembanding(ukur, capaian.kolom, pasangan);
  const sendiri = target.triwulan === capaian.triwulan && target.bagian === capaian.bagian;
  return cocok > 0 && (sendiri && target.peran !== "lain" ? cocok * 2 >= banyak : cocok * 2 > banyak);
}

function dariPasangan(tabel: TabelReviu, pasangan: Pembanding, capaian: KolomTabel): TrioCapaian[] {
  const kolom = (huruf: string | undefined) => tabel.kolom.find((satu) => satu.kolom === huruf);
  const [target, realisasi] = [kolom(pasangan.target), kolom(pasangan.realisasi)];
  if (!target || !realisasi) return [];
  const isi = tabel.ukur.isiKolom({ target, realisasi, capaian });
  return [{ target, realisasi, capaian, isi, dipercaya: dipercaya(tabel, pasangan, target, capaian) }];
}

function milikBagian(tabel: TabelReviu, capaian: KolomTabel): TrioCapaian[] {
  const [trio] = dariPasangan(tabel, pembandingKolom(tabel.ukur, capaian.kolom), capaian);
  if (trio) return [trio];
  const lain = pembandingTanpaPeran(tabel.ukur, capaian).flatMap((satu) =>
    dariPasangan(tabel, satu, capaian),
  );
  return lain.filter((satu) => satu.dipercaya).slice(0, 1);
}

/** Columns that a percentage without a realisasi is tried with: a wider table has some that fit by chance. */
const TANPA_PERAN_TERBANYAK = 6;
/** Rows that must follow before two columns without a role are believed to be what a percentage is of. */
const BARIS_CUKUP = 3;

/** "Jumlah Sasaran | Jumlah Terlayani | Capaian (%)": a percentage of two counts, as only their figures tell. */
function duaCacah(tabel: TabelReviu): TrioCapaian[] {
  const { ukur, angka } = tabel;
  const capaian = ukur.kolom("capaian");
  const lain = angka.filter(({ peran, arti }) => peran === "lain" && arti === "lain");
  if (!capaian || ukur.kolom("realisasi") || lain.length > TANPA_PERAN_TERBANYAK) return [];
  const calon = lain.flatMap((r) =>
    lain.flatMap((t) => (t === r ? [] : [{ target: t.kolom, realisasi: r.kolom, hanyaPositif: true }])),
  );
  const cukup = calon.filter((satu) => kecocokanPembanding(ukur, capaian.kolom, satu).cocok >= BARIS_CUKUP);
  return cukup
    .flatMap((satu) => dariPasangan(tabel, satu, capaian))
    .filter((satu) => satu.dipercaya)
    .slice(0, 1);
}

/** All percentages of a table that follow from two of its columns: of the year, of its money, of each part of it. */
export function trioCapaian(tabel: TabelReviu): TrioCapaian[] {
  const bagian = tabel.kolom.filter(sebagian).flatMap((satu) => milikBagian(tabel, satu));
  return [...setahun(tabel, {}), ...setahun(tabel, KEUANGAN), ...duaCacah(tabel), ...bagian].filter(
    ({ capaian }) => !capaianKinerja(tabel, capaian),
  );
}
