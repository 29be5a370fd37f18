import { useCallback, useEffect, useState } from "react";
import type { HalamanDiminta, StatusPita } from "../../commands";

/** The pages of the pane in the order of their tabs. */
export const HALAMAN = [
  "beranda",
  "ambil",
  "warna",
  "reviu",
  "laporan",
  "profil",
  "pengaturan",
  "bantuan",
] as const;

/** A page of the pane. */
export type Halaman = (typeof HALAMAN)[number];

/** Which page is in front, and how another comes there. */
export interface Navigasi {
  readonly kini: Halaman;
  /** A page that was opened stays, so that a form keeps what was typed while the user looks elsewhere. */
  readonly terbuka: readonly Halaman[];
  readonly buka: (tujuan: Halaman) => void;
  /** Counts how often a ribbon command has asked for each page: that page then begins by itself. */
  readonly permintaan: Readonly<Record<HalamanDiminta, number>>;
}

/** Keeps the page in front; the last result brings another where a ribbon command has asked for it. */
export function useHalaman(hasil: StatusPita | undefined): Navigasi {
  const [kini, setKini] = useState<Halaman>("beranda");
  const [terbuka, setTerbuka] = useState<readonly Halaman[]>([kini]);
  const [permintaan, setPermintaan] = useState<Navigasi["permintaan"]>({ ambil: 0, warna: 0, reviu: 0 });
  const buka = useCallback((tujuan: Halaman) => {
    setKini(tujuan);
    setTerbuka((lama) => (lama.includes(tujuan) ? lama : [...lama, tujuan]));
  }, []);
  useEffect(() => {
    const diminta = hasil?.buka;
    if (!diminta) return;
    buka(diminta);
    setPermintaan((lama) => ({ ...lama, [diminta]: lama[diminta] + 1 }));
  }, [hasil, buka]);
  return { kini, terbuka, buka, permintaan };
}
