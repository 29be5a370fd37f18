import type { ambil } from "../bahasa/id/ambil";
import {
  bagianKolom,
  bagianTujuan,
  TABEL_TUJUAN,
  type CatatanSel,
  type Ditinggal,
  type KunciKolom,
  type RencanaAmbil,
  type SelisihSumber,
  type TabelDikenali,
  type Tujuan,
  type UbahSel,
} from "../domain/ambil";
import { dipilih, type PilihanTimpa } from "../domain/ambil/susun-tulis";
import type { Pesan } from "../domain/pesan";

type Teks = typeof ambil;

function pesanTabel(satu: TabelDikenali, t: Teks): Pesan[] {
  const { kunci: sel, macam, tujuan, banyak, pagu, masa, disertakan } = satu;
  if (!disertakan) return [];
  const nama = tujuan.map((lembar) => t.tabel[lembar]).join(", ");
  const dikenali = t.dikenali(t.macam[macam], nama, banyak);
  return [
    { kode: "TABEL_DIKENALI", tingkat: "info", sel, teks: dikenali },
    ...(pagu ? [{ kode: "PAGU_DIPUTUSKAN", tingkat: "info", sel, teks: t.pagu(pagu) } as const] : []),
    ...(masa ? [{ kode: "SEBAGIAN_TAHUN", tingkat: "peringatan", sel, teks: t.masa(masa) } as const] : []),
  ];
}

function pesanSelisih({ kolom, nama, pertama, kedua, ditulis }: SelisihSumber, t: Teks): Pesan {
  const beda = t.selisih(nama, t.kolom(kolom), isi(pertama.isi, t), kedua.sel, isi(kedua.isi, t));
  return {
    kode: "SUMBER_BERBEDA",
    tingkat: "peringatan",
    sel: pertama.sel,
    teks: ditulis ? `${beda} ${t.nasib[ditulis](isi(pertama.isi, t))}` : beda,
    ditemukan: isi(kedua.isi, t),
    ...(ditulis === "pertama" ? { saran: t.pilihSumber } : {}),
  };
}

const PERINGATAN = new Set([
  "TABEL_RAGU",
  "TANPA_NAMA",
  "SEL_GALAT",
  "PK_UNIT",
  "TABEL_BELUM_ADA",
  "VERSI_LAMA",
  "UANG_RAGU",
]);

/** How the table or column of ours that is missing can be had. */
function saranTinggal({ alasan, isi }: Ditinggal, t: Teks): string | undefined {
  if (alasan === "VERSI_LAMA") return t.pilihVersi;
  const kolom = alasan === "KOLOM_BELUM_ADA" ? bagianKolom(isi as KunciKolom) : undefined;
  if (kolom) return t.kolomBelumAdaSaran(t.bagian[kolom]);
  const bagian =
    alasan === "TABEL_BELUM_ADA" && isi in TABEL_TUJUAN ? bagianTujuan(isi as Tujuan) : undefined;
  return bagian && t.belumAdaSaran(t.bagian[bagian]);
}

function pesanTinggal(satu: Ditinggal, t: Teks): Pesan {
  const { sel, alasan, isi, banyak } = satu;
  const saran = saranTinggal(satu, t);
  return {
    kode: alasan,
    tingkat: PERINGATAN.has(alasan) ? "peringatan" : "info",
    sel,
    teks: t.alasan[alasan](isi, banyak),
    ...(saran === undefined ? {} : { saran }),
  };
}

function pesanCatatan(satu: CatatanSel, t: Teks): Pesan {
  const { sel, kode } = satu;
  const ucapan =
    satu.kode === "UANG_DIKALIKAN"
      ? { teks: t.dikalikan(satu), ditemukan: t.bilangan(satu.tertulis) }
      : { teks: t.catatan[satu.kode](satu.isi), ditemukan: satu.isi };
  return { kode, tingkat: "peringatan", sel, ...ucapan };
}

/** What a plan understood, what it leaves and why, and what differs between the sources. */
export function pesanAmbil(rencana: RencanaAmbil, t: Teks): Pesan[] {
  return [
    ...rencana.tabel.flatMap((satu) => pesanTabel(satu, t)),
    ...rencana.ditinggal.filter(({ alasan }) => alasan !== "MIRIP").map((satu) => pesanTinggal(satu, t)),
    ...rencana.catatan.map((satu) => pesanCatatan(satu, t)),
    ...rencana.selisih.map((satu) => pesanSelisih(satu, t)),
    ...rencana.mirip.map(({ sel, nama, dengan, yakin, keputusan }): Pesan => ({
      kode: "MIRIP",
      tingkat: "peringatan",
      sel,
      teks:
        keputusan === "gabung"
          ? t.miripGabung(nama, dengan.nama)
          : t.mirip(nama, dengan.nama, dengan.sel, `${Math.round(yakin * 100)} %`),
    })),
    ...rencana.hanyaDi.map(({ nama, sel, tidakDi }): Pesan => ({
      kode: "HANYA_DI_SATU_TABEL",
      tingkat: "info",
      sel,
      teks: t.hanyaDi(nama, tidakDi),
    })),
  ];
}

function isi(nilai: UbahSel["lama"], t: Teks): string {
  if (nilai === null || nilai === "") return t.kosong;
  return typeof nilai === "number" ? t.bilangan(nilai) : String(nilai);
}

/** Values of ours that differ from the source: kept, or overwritten where chosen. */
export function pesanBeda({ tulisan }: RencanaAmbil, timpa: PilihanTimpa, t: Teks): Pesan[] {
  return tulisan
    .flatMap(({ beda }) => beda)
    .map((satu): Pesan => {
      const ditimpa = dipilih(satu, timpa);
      const { judul, lama, baru, asal, sel } = satu;
      return ditimpa
        ? { kode: "ISIAN_DIGANTI", tingkat: "info", sel, teks: t.ditimpa(judul, isi(lama, t), isi(baru, t)) }
        : {
            kode: "ISIAN_BERBEDA",
            tingkat: "peringatan",
            sel,
            teks: t.beda(judul, isi(lama, t), isi(baru, t), asal),
          };
    });
}

/** Blank-looking cells that hold a formula of the user: left alone. */
export function pesanBerumus(berumus: readonly UbahSel[], t: Teks): Pesan[] {
  return berumus.map(({ sel, judul }) => ({
    kode: "SEL_BERUMUS",
    tingkat: "info",
    sel,
    teks: t.berumus(judul),
  }));
}
