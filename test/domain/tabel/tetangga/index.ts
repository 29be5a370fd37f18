import { TETANGGA_ARTI } from "./arti";
import { TETANGGA_BAGIAN } from "./bagian";
import { TETANGGA_BATAS } from "./batas";
import { TETANGGA_BUKAN_DATA } from "./bukan-data";
import { TETANGGA_BUKAN_DIRAIH } from "./bukan-diraih";
import { TETANGGA_BAWAH_TABEL } from "./bawah-tabel";
import { TETANGGA_BENTUK } from "./bentuk";
import { TETANGGA_BUKAN_TABEL } from "./bukan-tabel";
import { TETANGGA_DIAM } from "./diam";
import { TETANGGA_JANJI } from "./janji";
import type { Kasus } from "./kasus";
import { TETANGGA_KANTOR } from "./kantor";
import { TETANGGA_LAYANAN_KERJA } from "./layanan-dan-kerja";
import { TETANGGA_NAMA } from "./nama";
import { TETANGGA_NOMOR } from "./nomor";
import { TETANGGA_PROSA } from "./prosa";
import { TETANGGA_RENCANA_BOBOT } from "./rencana-bobot";
import { TETANGGA_RENCANA_TAHUN } from "./rencana-tahun";
import { TETANGGA_RUMUS } from "./rumus";
import { TETANGGA_SAMPAI_KINI } from "./sampai-kini";
import { TETANGGA_SANDINGAN } from "./sandingan";
import { TETANGGA_SEBUTAN } from "./sebutan";
import { TETANGGA_SEL } from "./sel";
import { TETANGGA_SUSUNAN } from "./susunan";
import { TETANGGA_TERBACA } from "./terbaca";
import { TETANGGA_SET } from "./terbaca-set";
import { TETANGGA_UANG } from "./uang";
import { TETANGGA_UANG_BAGIAN } from "./uang-bagian";
import { TETANGGA_UANG_KATA } from "./uang-kata";
import { TETANGGA_UANG_TAHUN } from "./uang-tahun";
import { TETANGGA_UANG_TRIWULAN } from "./uang-triwulan";
import { TETANGGA_TERSURAT } from "./tersurat";
import { TETANGGA_UKURAN } from "./ukuran";
import { TETANGGA_VERSI } from "./versi";

/** The made-up sheets by what they try. */
export const KELOMPOK_TETANGGA: readonly (readonly [string, readonly Kasus[]])[] = [
  ["parts of equal rank, and the time up to now", TETANGGA_BAGIAN],
  ["versions, regions and opposites", TETANGGA_VERSI],
  ["what a capaian, a category, a name or a title of years means", TETANGGA_ARTI],
  ["namesakes, levels of names, donors' words and single letters", TETANGGA_NAMA],
  ["quarters by numerals, sums, works, outputs and last year's quarter", TETANGGA_KANTOR],
  ["prose, levels of names, months, dates and who signs", TETANGGA_PROSA],
  ["rows of column numbers and high titles", TETANGGA_NOMOR],
  ["cells that are no plain numbers", TETANGGA_SEL],
  ["tables that need not be refused", TETANGGA_TERBACA],
  ["plans, differences, the quarter so far and letters", TETANGGA_JANJI],
  ["second headers, operands, own verdicts and a month beside the year so far", TETANGGA_DIAM],
  ["second sets, codes, money and rows under the data", TETANGGA_SET],
  ["posts, offices, services, codes and papers by other words", TETANGGA_SEBUTAN],
  ["money, months, years and groups by other words, and slips in what tells times", TETANGGA_UKURAN],
  ["budgets, quarters of money, earlier budgets and volumes", TETANGGA_UANG],
  ["money of several things, each with its own budget", TETANGGA_UANG_BAGIAN],
  ["money of several years side by side", TETANGGA_UANG_TAHUN],
  ["money that each quarter has", TETANGGA_UANG_TRIWULAN],
  ["words of money that mean other things", TETANGGA_UANG_KATA],
  ["others' figures, what is owed or foretold, shares of a whole", TETANGGA_BUKAN_DIRAIH],
  ["examples, ranges, parts of a year and units", TETANGGA_BUKAN_DATA],
  ["limits in the place of a target", TETANGGA_BATAS],
  ["tables that only their shape shows", TETANGGA_BENTUK],
  ["titles that are formulas, and what looks like one", TETANGGA_RUMUS],
  ["achievements that only their title states", TETANGGA_TERSURAT],
  ["the plan's end and the whole of those counted, beside the year's promise", TETANGGA_SANDINGAN],
  ["the last year of a plan, and weights", TETANGGA_RENCANA_BOBOT],
  ["years of a plan beside the year's own figures", TETANGGA_RENCANA_TAHUN],
  [
    "minimum services, works beside their money, verdicts cut short, money of quarters",
    TETANGGA_LAYANAN_KERJA,
  ],
  ["what was reached by now, the percent of a target, and quarters in an export", TETANGGA_SAMPAI_KINI],
  ["what looks like a table and is none", TETANGGA_BUKAN_TABEL],
  ["a head right below a table's rows, and words among figures", TETANGGA_BAWAH_TABEL],
  [
    "blank columns, groups that nobody knows, units, years as titles and rows that end a table",
    TETANGGA_SUSUNAN,
  ],
];

/** All of them. */
export const TETANGGA: readonly Kasus[] = KELOMPOK_TETANGGA.flatMap(([, kasus]) => kasus);
