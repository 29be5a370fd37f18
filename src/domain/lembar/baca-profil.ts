import { tanpaPenomoran } from "../profil/fungsi";
import { PROFIL_KOSONG, type BidangProfil, type Profil } from "../profil/profil";
import { alamatLembar, bacaArea, tulisArea } from "./area";
import { blokNama, type BlokTerbaca, type BukuTerbaca } from "./buku";
import { NAMA_PROFIL } from "./nama";

/** The profile as its cells hold it, and where each stands. */
export interface ProfilTerbaca {
  readonly nilai: Profil;
  readonly sel: Readonly<Partial<Record<keyof Profil, string>>>;
}

const teks = (isi: unknown): string => (isi === null || isi === undefined ? "" : String(isi).trim());

function blok(buku: BukuTerbaca, bidang: keyof Profil): BlokTerbaca | undefined {
  return blokNama(buku, NAMA_PROFIL[bidang]);
}

function alamatAwal({ lembar, area }: BlokTerbaca): string {
  const petak = bacaArea(area);
  const awal = petak ? tulisArea({ ...petak, bawah: petak.atas, kanan: petak.kiri }) : area;
  return alamatLembar(lembar, awal);
}

/** Reads the profile from its named cells; undefined where none of them is there. */
export function bacaProfil(buku: BukuTerbaca): ProfilTerbaca | undefined {
  const bidang = Object.keys(PROFIL_KOSONG) as (keyof Profil)[];
  const ada = bidang.flatMap((satu) => {
    const isi = blok(buku, satu);
    return isi ? [[satu, isi] as const] : [];
  });
  if (ada.length === 0) return undefined;
  const satuan = Object.fromEntries(ada.map(([satu, isi]) => [satu, teks(isi.nilai[0]?.[0])]));
  const fungsi = blok(buku, "fungsi")?.nilai.map((baris) => tanpaPenomoran(teks(baris[0]))) ?? [];
  return {
    nilai: {
      ...PROFIL_KOSONG,
      ...(satuan as Partial<Record<BidangProfil, string>>),
      fungsi: fungsi.filter(Boolean),
    },
    sel: Object.fromEntries(ada.map(([satu, isi]) => [satu, alamatAwal(isi)])),
  };
}
