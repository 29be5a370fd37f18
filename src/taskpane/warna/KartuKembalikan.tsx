import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { KartuKembali, tulisWaktu } from "../komponen/KartuKembali";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to take back what was done, naming the sheets and since when; nothing where there is nothing to take back. */
export function KartuKembalikan({ kembalikan }: { readonly kembalikan: () => void }): JSX.Element | null {
  const { statusKembalikan } = usePerintah();
  const { putaran } = useKerja();
  const { bahasa, warna } = useTeks();
  const { isi } = useBacaan(statusKembalikan, putaran);
  if (!isi?.ada || !isi.nilai.bisa) return null;
  const { lembar, waktu } = isi.nilai;
  const { judul, teks, tanpaLembar, tombol } = warna.kembalikan;
  const kalimat = lembar.length > 0 ? teks(lembar.join(", "), tulisWaktu(waktu, bahasa)) : tanpaLembar;
  return <KartuKembali judul={judul} teks={kalimat} tombol={tombol} kembalikan={kembalikan} />;
}
