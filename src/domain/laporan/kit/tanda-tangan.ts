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

/** Lines above and below the room for the signature; both columns get the same number of lines. */
function barisPenanda(
  tempat: TempatTandaTangan,
  lebar: readonly number[],
): { atas: string[]; bawah: string[] } {
  const { peran, jabatan, nama, pangkat, nip } = tempat.penanda;
  const atas = belahSeimbang(jabatan || "(jabatan)", lebarBlok(tempat, lebar) - 8, UKURAN, true);
  const bawah = [nama || "(nama)", pangkat, nip ? `NIP. ${bentukNIP(nip)}` : ""];
  return {
    atas: peran ? [peran, ...atas] : atas,
    bawah: [bawah[0] ?? "", ...bawah.slice(1).filter(Boolean)],
  };
}

function sejajar(
  tempat: readonly TempatTandaTangan[],
  lebar: readonly number[],
  isi: readonly (readonly string[])[],
  gaya: (nomor: number) => Gaya,
): BarisLaporan[] {
  const banyak = Math.max(0, ...isi.map((satu) => satu.length));
  return Array.from({ length: banyak }, (_, i) => {
    const sel: SelLaporan[] = tempat.flatMap(({ kolom, sampai }, k) => {
      const teks = isi[k]?.[i];
      return teks ? [{ kolom, sampai, isi: teks, gaya: gaya(i) }] : [];
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
      bagian.map((satu) => satu.atas),
      () => ({ ...tengah, tebal: true }),
    ),
    barisJarak(RUANG),
    ...sejajar(
      tempat,
      lebar,
      bagian.map((satu) => satu.bawah),
      (i) => ({ ...tengah, tebal: i === 0 }),
    ),
  ];
}

/** "Binjai, 31 Januari 2022"; dots where the date is written by hand. */
export function tempatTanggal(tempat: string, tanggal: string): string {
  return `${tempat || TITIK}, ${tanggal || TITIK_PANJANG}`;
}
