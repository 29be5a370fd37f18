import type { Profil } from "../../profil/profil";
import { bentukNIP } from "../../profil/nip";
import type { Gaya } from "../../lembar/lembar";
import { barisIsi, barisJarak, UKURAN, type BarisLaporan, type SelLaporan } from "./baris";
import { TITIK, TITIK_PANJANG } from "./titik";
import { belahSeimbang } from "./ukuran-teks";

/** One signatory: role, office in capitals, name, and what stands under it. */
export interface Penanda {
  /** "Pihak Pertama,"; "" where there is one signatory only. */
  readonly peran: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** Where a signature stands: columns from … to, counting from 0. */
interface TempatTandaTangan {
  readonly penanda: Penanda;
  readonly kolom: number;
  readonly sampai: number;
}

const tengah: Gaya = { datar: "Center", tegak: "Center" };
const tengahTebal: Gaya = { ...tengah, tebal: true };
const RUANG = 50;

/** "Plt. KEPALA DINAS …": the office in capitals, the status as it is. */
export function jabatanLengkap(status: string, jabatan: string): string {
  return [status.trim(), jabatan.trim().toUpperCase()].filter(Boolean).join(" ");
}

/** The head of the agency as a signatory. */
export function kepala(profil: Profil, peran = ""): Penanda {
  return {
    peran,
    jabatan: jabatanLengkap(profil.statusKepala, profil.jabatanKepala),
    nama: profil.namaKepala,
    pangkat: profil.pangkatKepala,
    nip: profil.nipKepala,
  };
}

/** The head's superior as a signatory; an elected head of region has no NIP. */
export function atasan(profil: Profil, peran = ""): Penanda {
  return {
    peran,
    jabatan: jabatanLengkap("", profil.jabatanAtasan),
    nama: profil.namaAtasan,
    pangkat: "",
    nip: profil.nipAtasan,
  };
}

/** Somebody of another office, whose name and NIP are written by hand. */
export function penandaKosong(peran: string, jabatan: string): Penanda {
  const titik = { nama: TITIK_PANJANG, pangkat: "", nip: TITIK_PANJANG };
  return { peran, jabatan: jabatanLengkap("", jabatan), ...titik };
}

function lebarBlok({ kolom, sampai }: TempatTandaTangan, lebar: readonly number[]): number {
  return lebar.slice(kolom, sampai + 1).reduce((a, b) => a + b, 0);
}

/** One centred line of a signature block. */
interface BarisBlok {
  readonly teks: string;
  readonly tebal: boolean;
}

const baris = (teks: readonly string[], tebal: boolean): BarisBlok[] =>
  teks.map((satu) => ({ teks: satu, tebal }));

/** Lines above and below the room for the signature: office and name take as many as their width asks for. */
function barisPenanda(
  tempat: TempatTandaTangan,
  lebar: readonly number[],
): { atas: BarisBlok[]; bawah: BarisBlok[] } {
  const { peran, jabatan, nama, pangkat, nip } = tempat.penanda;
  const belah = (teks: string): string[] => belahSeimbang(teks, lebarBlok(tempat, lebar) - 8, UKURAN, true);
  const bawah = [pangkat, nip ? `NIP. ${bentukNIP(nip)}` : ""].filter(Boolean);
  return {
    atas: baris([...(peran ? [peran] : []), ...belah(jabatan || "(jabatan)")], true),
    bawah: [...baris(belah(nama || "(nama)"), true), ...baris(bawah, false)],
  };
}

/** Blocks beside each other, line by line. */
function sejajar(
  tempat: readonly TempatTandaTangan[],
  lebar: readonly number[],
  isi: readonly (readonly BarisBlok[])[],
): BarisLaporan[] {
  const banyak = Math.max(0, ...isi.map((satu) => satu.length));
  return Array.from({ length: banyak }, (_, i) => {
    const sel: SelLaporan[] = tempat.flatMap(({ kolom, sampai }, k) => {
      const satu = isi[k]?.[i];
      return satu ? [{ kolom, sampai, isi: satu.teks, gaya: satu.tebal ? tengahTebal : tengah }] : [];
    });
    return barisIsi(sel, lebar);
  });
}

/**
 * The signature block of one or two signatories side by side: place and date above the last one, the office in
 * bold capitals, room to sign, the name underlined by position only, pangkat and NIP (8-6-1-3).
 */
export function barisTandaTangan(
  tempat: readonly TempatTandaTangan[],
  tempatTanggal: string,
  lebar: readonly number[],
): BarisLaporan[] {
  const kanan = tempat.at(-1);
  if (!kanan) return [];
  const bagian = tempat.map((satu) => barisPenanda(satu, lebar));
  const tanggal: SelLaporan = { kolom: kanan.kolom, sampai: kanan.sampai, isi: tempatTanggal, gaya: tengah };
  return [
    barisIsi([tanggal], lebar),
    ...sejajar(
      tempat,
      lebar,
      bagian.map(({ atas }) => atas),
    ),
    barisJarak(RUANG),
    ...sejajar(
      tempat,
      lebar,
      bagian.map(({ bawah }) => bawah),
    ),
  ];
}

/** "Binjai, 31 Januari 2022"; dots where the date is written by hand. */
export function tempatTanggal(tempat: string, tanggal: string): string {
  return `${tempat || TITIK}, ${tanggal || TITIK_PANJANG}`;
}
