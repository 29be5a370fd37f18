import { formatAngka } from "../../angka/format-angka";
import { utuh } from "../../tabel/isi/kolom-peran";
import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakTabel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";
import { jumlahKolom, kolomTanpaJumlah } from "./tanpa-jumlah";

interface Perubahan {
  readonly tabel: TabelReviu;
  readonly sebelum: SelReviu;
  readonly sesudah: SelReviu;
}

function perubahan({ tabel }: TabelTerikat): Perubahan[] {
  const [sebelum, sesudah] = (["sebelum", "sesudah"] as const).map((arti) =>
    tabel.angka.find((satu) => satu.arti === arti),
  );
  if (!sebelum || !sesudah) return [];
  return tabel.baris.map(({ baris }) => ({
    tabel,
    sebelum: tabel.sel(baris, sebelum.kolom),
    sesudah: tabel.sel(baris, sesudah.kolom),
  }));
}

/** The total of a table: stated, or the sum of its rows. */
function jumlahTabel(milik: TabelTerikat): number[] {
  const { tabel } = milik;
  const pagu = tabel.ukur.kolom("pagu");
  const akhir = tabel.total.at(-1);
  if (pagu && akhir) return [tabel.sel(akhir.baris, pagu.kolom).nilai ?? 0];
  return kolomTanpaJumlah(milik).flatMap((kolom) =>
    kolom.peran === "pagu" && utuh(kolom) ? (jumlahKolom(milik, kolom) ?? []) : [],
  );
}

function periksa({ tabel }: BahanReviu): TemuanReviu[] {
  const semua = tabel.flatMap(perubahan);
  return tabel.flatMap((milik) =>
    jumlahTabel(milik).flatMap((jumlah) => {
      const lama = semua.find(
        (satu) =>
          satu.tabel !== milik.tabel &&
          jumlah > 0 &&
          satu.sebelum.nilai === jumlah &&
          satu.sesudah.nilai !== jumlah,
      );
      if (!lama) return [];
      const isi = {
        jumlah: formatAngka(jumlah),
        sesudah: lama.sesudah.teks,
        tempat: tempat(lama.tabel, lama.sebelum),
      };
      return [buatTemuan("ANGGARAN_INDUK", "peringatan", isi, { ...letakTabel(milik.tabel), yakin: 0.9 })];
    }),
  );
}

const APBD = [
  "Kode\tUraian\tSebelum Perubahan\tSetelah Perubahan",
  "4\tPENDAPATAN\t9.000.000\t9.500.000",
  "5\tBELANJA DAERAH\t10.000.000\t7.000.000",
];
const PROGRAM = "NO\tPROGRAM\tANGGARAN (Rp)\tKETERANGAN";

/** The agreement still carries the budget before its change: there is no PK Perubahan (Permen PANRB 53/2014). */
export const ANGGARAN_INDUK: Aturan = {
  kode: "ANGGARAN_INDUK",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        APBD,
        PK: [
          PROGRAM,
          "1\tPenunjang\t6.000.000\tAPBD",
          "2\tPelatihan\t3.000.000\tAPBD",
          "3\tPenempatan\t1.000.000\tAPBD",
        ],
      }),
      sel: "A1",
    },
    diam: contohBuku({
      APBD,
      PK: [
        PROGRAM,
        "1\tPenunjang\t4.000.000\tAPBD",
        "2\tPelatihan\t2.000.000\tAPBD",
        "3\tPenempatan\t1.000.000\tAPBD",
      ],
    }),
  },
};
