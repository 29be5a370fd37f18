import { writeFileSync } from "node:fs";
import {
  KUMPULAN_ASING,
  KUMPULAN_LATIH,
  KUMPULAN_PELAJARAN,
  KUMPULAN_PUBLIK,
  KUMPULAN_UJI,
} from "../lembar-kisi";
import { contohAturan, contohDari, contohTukar } from "./contoh";
import { latih } from "./latih";

/* `npm run latih`: teaches the reader's judgement of columns anew with all trial sheets. */
const KUMPULAN = [
  ...KUMPULAN_UJI,
  ...KUMPULAN_ASING,
  ...KUMPULAN_PUBLIK,
  ...KUMPULAN_LATIH,
  ...KUMPULAN_PELAJARAN,
];
const contoh = [...contohDari(KUMPULAN), ...contohAturan()];
const tukar = contohTukar(KUMPULAN);
const bobot = latih(contoh, tukar);
writeFileSync("src/domain/tabel/belajar/bobot.json", `${JSON.stringify(bobot, null, 0)}\n`);
console.log(`${contoh.length} columns, ${tukar.length} with other titles, ${bobot.ciri.length} signs`);
