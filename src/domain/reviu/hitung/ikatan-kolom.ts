import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, tambah, type Ikatan } from "./ikatan";
import { bisaDijumlah } from "./kolom-jumlah";
import { barisAnak } from "./rincian";

const RERATA = /^(?:rata|rerata|average|mean)/i;

/** The groups of rows that a total may stand for, the likeliest first. */
function calonAnggota(tabel: TabelReviu, total: BarisReviu): BarisReviu[][] {
  const { baris } = tabel;
  const letak = baris.indexOf(total);
  const diAtas = baris.slice(0, letak);
  const data = diAtas.filter(({ jumlah }) => !jumlah);
  const totalLalu = diAtas.filter(({ jumlah }) => jumlah);
  const sejak = diAtas.slice(diAtas.lastIndexOf(totalLalu.at(-1) ?? total) + 1);
  const anak = new Set([...barisAnak(data).values()].flat());
  const puncak = data.filter((satu) => !anak.has(satu));
  const kelompok = totalLalu.length > 0 && sejak.length > 0 ? [sejak] : [];
  return [...kelompok, puncak, data, totalLalu].filter(({ length }) => length > 0);
}

function ikatTotal(
  tabel: TabelReviu,
  total: BarisReviu,
  kolom: KolomReviu,
  anggota: BarisReviu[][],
): Ikatan[] {
  const hasil = tabel.sel(total.baris, kolom.kolom);
  if (hasil.bacaan.jenis === "kosong" || hasil.bacaan.jenis === "teks") return [];
  const rerata = RERATA.test(total.label);
  const semua = anggota.map((isi) => {
    const suku = isi
      .map(({ baris }) => tabel.sel(baris, kolom.kolom))
      .filter(({ bacaan }) => bacaan.jenis !== "kosong");
    return ikat("jumlah-kolom", rerata ? "rerata" : "linear", hasil, suku.map(tambah));
  });
  const berisi = semua.filter(({ suku }) => suku.length > 0);
  const pilihan = berisi.find(({ keadaan }) => keadaan === "cocok") ?? berisi[0];
  return pilihan ? [pilihan] : [];
}

/** Every total of a column, tied to the rows that it adds up. */
export function ikatanKolom(tabel: TabelReviu): Ikatan[] {
  const kolom = tabel.angka.filter((satu) => bisaDijumlah(tabel, satu));
  return tabel.total.flatMap((total) => {
    const anggota = calonAnggota(tabel, total);
    return kolom.flatMap((satu) => ikatTotal(tabel, total, satu, anggota));
  });
}
