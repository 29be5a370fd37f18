import { alike } from "./angka";
import type { Penjelasan, SelDisebut } from "../../domain/reviu/temuan-reviu";
import { deret } from "./deret";
import type { penjelasan as id } from "../id/reviu-penjelasan";

const at = ({ sel, label }: SelDisebut): string => (label === "" ? sel : `${sel} (${label})`);
const times = (kali: number): string =>
  kali >= 1
    ? `${kali.toLocaleString("en-GB")} times too large`
    : `${Math.round(1 / kali).toLocaleString("en-GB")} times too small`;

const SLIP = {
  "digit-tertukar": "perhaps two digits changed places",
  "digit-keliru": "perhaps one digit was mistyped",
  "digit-hilang": "perhaps one digit is missing",
  "nol-hilang": "perhaps a zero is missing",
} as const;

/** A row that seems to be gone from the table. */
function barisHilang({
  kuat,
  nilai,
  nomor,
  label,
  tempat,
}: Extract<Penjelasan, { jenis: "baris-hilang" }>): string {
  if (!kuat) return `The rows lack ${nilai}. See whether a row of that figure was left out.`;
  const disebut = nomor === undefined ? "" : ` Number ${String(nomor)} is indeed missing.`;
  const lain = label === undefined ? "" : ` ${tempat ?? ""} has a row “${label}” with exactly that figure.`;
  // Only the difference tells of a row: the total itself may be mistyped as well.
  return disebut + lain === ""
    ? `The rows lack ${nilai}: perhaps a row of that figure is missing here, perhaps the total or one of the rows was mistyped.`
    : `One row of ${nilai} seems to be missing here: that is just what the rows lack.${disebut}${lain}`;
}

/**
 * Why a figure may have become so; one sentence for each possibility.
 * @param ke 0 for the first possibility
 */
export const penjelasan: typeof id = (p: Penjelasan, ke = 0): string => {
  switch (p.jenis) {
    case "digit-tertukar":
    case "digit-keliru":
    case "digit-hilang":
    case "nol-hilang":
      return ke === 0
        ? `The figures tie if ${at(p)} reads ${alike(p.menjadi, p.dari)} instead of ${p.dari}: ${SLIP[p.jenis]}.`
        : `Or ${at(p)} should read ${alike(p.menjadi, p.dari)} instead of ${p.dari}: ${SLIP[p.jenis]}.`;
    case "tanda":
      return `The figures tie with the sign reversed: ${alike(p.menjadi, p.dari)} instead of ${p.dari} in ${at(p)}.`;
    case "silang":
      return `Both sums that hold it tie if ${at(p)} is read as ${alike(p.menjadi, p.dari)}, not ${p.dari}.`;
    case "sendirian":
      return `Only ${p.tempat} says ${p.dari}; ${deret(p.lain)} say ${p.menjadi}.`;
    case "antar-tabel":
      return `${ke === 0 ? "The" : "Or the"} figures tie if ${at(p)} is read as ${alike(p.menjadi, p.dari)} as in ${p.tempat}, not ${p.dari}.`;
    case "faktor":
      return `${at(p)} is ${times(p.kali)}: it reads ${p.dari}, and ${alike(p.menjadi, p.dari)} would tie.`;
    case "baris-kembar":
      return `The difference is exactly ${p.nilai}, a figure that stands there twice. With the row ${at(p)} left out of the sum both are the same. Check whether its figure was copied from another row.`;
    case "baris-terlewat":
      return `The difference is exactly ${p.nilai}, the row ${at(p)}, which seems to be left out of the sum.`;
    case "baris-ganda":
      return `The difference is exactly ${p.nilai}, the row ${at(p)}, which seems to be counted twice or to be deleted since.`;
    case "baris-hilang":
      return barisHilang(p);
    case "sel-tertukar":
      return `The figures tie if ${at(p.satu)} and ${at(p.dua)} are exchanged: perhaps they were typed in each other's place.`;
    case "pagu-lain":
      return `The percentage ties with ${p.nilai} (${p.tempat}), another budget of the same name.`;
    case "kurang-100":
      return "What is stated seems to be this year's value less 100, not its change from last year.";
    case "rerata-persen":
      return "What is stated seems to be the mean of the other rows' percentages; the percentage of a sum is made of the sums.";
    case "nol-hilang-persen":
      return "Perhaps the zero behind the comma is missing.";
  }
};
