import { lembarDariContoh } from "../src/domain/reviu/contoh";
import { reviu } from "../src/domain/reviu/reviu";
import type { TemuanReviu } from "../src/domain/reviu/temuan-reviu";
import type { LembarMentah, NilaiSel } from "../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../src/domain/ukur/skala";
import { bukuBersih } from "../test/domain/reviu/buku-bersih";
import { ubahAcak, type Acak, type Ubahan } from "./reviu-ubah";

/*
 * `npx tsx bench/reviu.ts [banyak]`: what the review finds of single random changes on clean workbooks, what it explains,
 * what else it says (false alarms), and what ten thousand rows cost.
 */

const SETELAN = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" } as const;

/** A small generator of its own (mulberry32): the same changes on every run. */
function pengacak(benih: number): Acak {
  let s = benih;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const penting = (temuan: readonly TemuanReviu[]): TemuanReviu[] =>
  temuan.filter(({ tingkat }) => tingkat !== "info");

/** The finding speaks of the changed cell: as its own place, in its explanation, or in its repair. */
function menyebut({ lembar, sel, penjelasan, perbaikan }: TemuanReviu, ubahan: Ubahan): boolean {
  if (lembar !== ubahan.lembar) return false;
  const disebut = [sel, perbaikan?.sel, ...penjelasan.flatMap((satu) => ("sel" in satu ? [satu.sel] : []))];
  return disebut.some((satu) => satu !== undefined && ubahan.sel.includes(satu));
}

interface Hitungan {
  banyak: number;
  ditemukan: number;
  diterangkan: number;
  diperbaiki: number;
}

function ukurUbahan(banyak: number): void {
  const acak = pengacak(20261128);
  const buku = bukuBersih();
  for (const [i, satu] of buku.entries())
    console.log(
      `buku bersih ${String(i + 1)}: ${String(penting(reviu(satu, SETELAN)).length)} galat/peringatan`,
    );
  const menurut = new Map<string, Hitungan>();
  for (let i = 0; i < banyak; i++) {
    const asal = buku[i % buku.length] ?? [];
    const { lembar, ubahan } = ubahAcak(asal, acak);
    const temuan = penting(reviu(lembar, SETELAN));
    const h = menurut.get(ubahan.jenis) ?? { banyak: 0, ditemukan: 0, diterangkan: 0, diperbaiki: 0 };
    h.banyak++;
    if (temuan.length > 0) h.ditemukan++;
    if (temuan.some((t) => menyebut(t, ubahan))) h.diterangkan++;
    if (
      temuan.some(
        (t) => t.perbaikan && String(t.perbaikan.isi) === ubahan.asal && ubahan.sel.includes(t.perbaikan.sel),
      )
    )
      h.diperbaiki++;
    menurut.set(ubahan.jenis, h);
  }
  const persen = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(0)} %`;
  for (const [jenis, h] of [...menurut].sort())
    console.log(
      `${jenis.padEnd(22)} ${String(h.banyak).padStart(4)} kali · ditemukan ${persen(h.ditemukan, h.banyak)} · menunjuk selnya ${persen(h.diterangkan, h.banyak)} · perbaikan tepat ${persen(h.diperbaiki, h.banyak)}`,
    );
  const semua = [...menurut.values()].reduce((a, b) => ({
    banyak: a.banyak + b.banyak,
    ditemukan: a.ditemukan + b.ditemukan,
    diterangkan: a.diterangkan + b.diterangkan,
    diperbaiki: a.diperbaiki + b.diperbaiki,
  }));
  console.log(
    `semua ${String(semua.banyak)}: ditemukan ${persen(semua.ditemukan, semua.banyak)}, menunjuk selnya ${persen(semua.diterangkan, semua.banyak)}, perbaikan tepat ${persen(semua.diperbaiki, semua.banyak)}`,
  );
}

/** A measuring table and a budget table of so many rows together, with one row in a hundred wrong. */
function bukuBesar(baris: number): LembarMentah[] {
  const acak = pengacak(baris);
  const angka = (nilai: number): string => nilai.toString().replace(/\B(?=(\d{3})+$)/g, ".");
  const isi: NilaiSel[][] = [["NO", "SUB KEGIATAN", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"]];
  let [p, r] = [0, 0];
  for (let i = 1; i <= baris; i++) {
    const pagu = 1_000_000 + Math.floor(acak() * 900_000_000);
    const realisasi = Math.floor(pagu * (0.7 + 0.3 * acak()));
    const persen = (100 * realisasi) / pagu + (i % 100 === 0 ? 3 : 0);
    [p, r] = [p + pagu, r + realisasi];
    isi.push([
      String(i),
      `Sub kegiatan ${String(i)}`,
      angka(pagu),
      angka(realisasi),
      `${persen.toFixed(2).replace(".", ",")} %`,
    ]);
  }
  isi.push(["JUMLAH", "", angka(p), angka(r), `${((100 * r) / p).toFixed(2).replace(".", ",")} %`]);
  return [
    {
      ...lembarDariContoh({ nama: "Besar", isi: "" }),
      nilai: isi,
      teks: isi.map((satu) => satu.map((x) => String(x ?? ""))),
    },
  ];
}

function ukurWaktu(): void {
  reviu(bukuBesar(500), SETELAN);
  const waktu = [2_500, 5_000, 10_000].map((baris) => {
    const lembar = bukuBesar(baris);
    const awal = performance.now();
    const temuan = reviu(lembar, SETELAN).length;
    const ms = performance.now() - awal;
    console.log(
      `${String(baris)} baris: ${ms.toFixed(0)} ms (baca tabel dan semua aturan), ${String(temuan)} temuan`,
    );
    return ms;
  });
  const [satu = 1, , tiga = 1] = waktu;
  console.log(`pangkat pertumbuhan ${(Math.log(tiga / satu) / Math.log(4)).toFixed(2)}`);
}

ukurUbahan(Number(process.argv[2] ?? 1_000));
ukurWaktu();
