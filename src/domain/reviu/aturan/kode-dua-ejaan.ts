import { normalKode } from "../../tabel/kata/nama-baris";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { BarisReviu } from "../bahan/tabel-reviu";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const BERTINGKAT = /^\d+(?:\.\d+)+\.?$/;

interface Ejaan {
  readonly nama: string;
  readonly punya: (kode: string) => boolean;
  readonly tanpa: (kode: string) => boolean;
}

const akhir = (kode: string): string => kode.replace(/\.$/, "").split(".").at(-1) ?? "";

/** Two ways to write codes of one table: with and without a final dot, "02" and "2" for the last part. */
const EJAAN: readonly Ejaan[] = [
  { nama: "titik", punya: (kode) => kode.endsWith("."), tanpa: (kode) => !kode.endsWith(".") },
  { nama: "nol", punya: (kode) => /^0\d$/.test(akhir(kode)), tanpa: (kode) => /^\d$/.test(akhir(kode)) },
];

const tingkatKode = (kode: string): number => normalKode(kode).split(".").length;

/** The first of each depth. */
function pertamaSetingkat(baris: readonly BarisReviu[]): Map<number, BarisReviu> {
  return new Map([...baris].reverse().map((satu) => [tingkatKode(satu.kode), satu]));
}

function sesuai(baris: readonly BarisReviu[], { punya, tanpa }: Ejaan): [BarisReviu, BarisReviu] | undefined {
  const berpunya = baris.filter(({ kode }) => punya(kode));
  const setingkat = pertamaSetingkat(berpunya);
  const satu = baris.find(({ kode }) => tanpa(kode) && setingkat.has(tingkatKode(kode)));
  const lain = satu && setingkat.get(tingkatKode(satu.kode));
  if (!lain) return undefined;
  // What fewer rows do is named as the odd one.
  return berpunya.length > baris.length / 2 ? [satu, lain] : [lain, satu];
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.kolom.find(({ peran }) => peran === "kode" || peran === "no")?.kolom;
  const berkode = tabel.baris.filter(({ kode }) => BERTINGKAT.test(kode));
  if (kolom === undefined || berkode.length < 2) return [];
  return EJAAN.flatMap((ejaan) => {
    const [satu, lain] = sesuai(berkode, ejaan) ?? [];
    if (!satu || !lain) return [];
    const letak = {
      lembar: tabel.lembar,
      sel: `${kolom}${String(satu.baris)}`,
      tabel: tabel.judul,
      label: satu.label,
    };
    const isi = { tertulis: satu.kode, lain: lain.kode };
    return [buatTemuan("KODE_DUA_EJAAN", "peringatan", isi, { ...letak, tertulis: satu.kode, yakin: 0.8 })];
  });
}

const KEPALA = "Kode Rekening\tUraian\tSebelum Perubahan\tSetelah Perubahan";

/** Codes of one table in two spellings: 5.1.1 beside 4.1.02, "5.1." beside "4.1". */
export const KODE_DUA_EJAAN: Aturan = {
  kode: "KODE_DUA_EJAAN",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permendagri-77-2020",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "4\tPENDAPATAN\t9.000.000\t9.500.000",
        "4.1.01\tPajak\t4.000.000\t4.500.000",
        "4.1.2\tRetribusi\t5.000.000\t5.000.000",
        "4.1.03\tLain-lain\t0\t0",
      ),
      sel: "A4",
    },
    diam: contoh(
      KEPALA,
      "4\tPENDAPATAN\t9.000.000\t9.500.000",
      "4.1.01\tPajak\t4.000.000\t4.500.000",
      "4.1.02\tRetribusi\t5.000.000\t5.000.000",
      "4.1.10\tLain-lain\t0\t0",
    ),
  },
};
