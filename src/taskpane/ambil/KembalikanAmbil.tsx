import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { KartuKembali, tulisWaktu } from "../komponen/KartuKembali";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to take *Ambil Data* back where it was what ran last, saying when. */
export function KembalikanAmbil({ kembalikan }: { readonly kembalikan: () => void }): JSX.Element | null {
  const { statusKembalikan } = usePerintah();
  const { putaran } = useKerja();
  const { bahasa, ambil } = useTeks();
  const { isi } = useBacaan(statusKembalikan, putaran);
  const terakhir = isi?.ada ? isi.nilai.run[0] : undefined;
  if (terakhir?.perintah !== "ambil") return null;
  const { judul, teks, tombol } = ambil.kembalikan;
  return (
    <KartuKembali
      judul={judul}
      teks={teks(tulisWaktu(terakhir.waktu, bahasa))}
      tombol={tombol}
      kembalikan={kembalikan}
    />
  );
}
