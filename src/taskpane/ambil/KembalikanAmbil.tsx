import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { KartuKembali, tulisWaktu } from "../komponen/KartuKembali";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to take the last run back, saying when it was; nothing where there is none. */
export function KembalikanAmbil({ kembalikan }: { readonly kembalikan: () => void }): JSX.Element | null {
  const { statusKembalikanAmbil } = usePerintah();
  const { putaran } = useKerja();
  const { bahasa, ambil } = useTeks();
  const { isi } = useBacaan(statusKembalikanAmbil, putaran);
  if (!isi?.ada || isi.nilai === "") return null;
  const { judul, teks, tombol } = ambil.kembalikan;
  return (
    <KartuKembali
      judul={judul}
      teks={teks(tulisWaktu(isi.nilai, bahasa))}
      tombol={tombol}
      kembalikan={kembalikan}
    />
  );
}
