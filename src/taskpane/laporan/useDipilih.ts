import { useCallback, useState } from "react";
import { SEMUA_LAPORAN } from "../../commands/laporan-banyak";
import type { KunciLaporan } from "../../domain/laporan/daftar";

const KUNCI = "lkjip.laporan.dipilih";

/** The tables that were ticked when the pane was last open; none where this web view keeps nothing. */
function terakhir(): readonly KunciLaporan[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? "[]");
    return Array.isArray(isi) ? SEMUA_LAPORAN.filter((kunci) => isi.includes(kunci)) : [];
  } catch {
    return [];
  }
}

function ingat(dipilih: readonly KunciLaporan[]): void {
  try {
    localStorage.setItem(KUNCI, JSON.stringify(dipilih));
  } catch {
    // A web view that may keep nothing: they are ticked again the next time.
  }
}

/** Which tables are ticked; kept on this computer, names of tables only, until they are ticked otherwise. */
export function useDipilih(): [readonly KunciLaporan[], (dipilih: readonly KunciLaporan[]) => void] {
  const [dipilih, setDipilih] = useState(terakhir);
  const pilih = useCallback((baru: readonly KunciLaporan[]) => {
    setDipilih(baru);
    ingat(baru);
  }, []);
  return [dipilih, pilih];
}
