import { ukurUbahan } from "./reviu-temuan";
import { ukurWaktu } from "./reviu-waktu";

/*
 * `npx tsx bench/reviu.ts [banyak] [--rinci] [--tanpa-waktu]`: what the review finds of single random changes on clean workbooks, what it
 * points at, what it says besides (false alarms, wrong repairs), and what the rules cost. `bench/rekap.ts` measures many
 * files.
 */

ukurUbahan(Number(process.argv[2] ?? 1_000), process.argv.includes("--rinci"));
if (!process.argv.includes("--tanpa-waktu")) ukurWaktu();
