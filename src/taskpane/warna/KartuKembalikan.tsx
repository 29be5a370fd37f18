import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to take back what was done, naming the sheets and since when; nothing where there is nothing to take back. */
export function KartuKembalikan({ kembalikan }: { readonly kembalikan: () => void }): JSX.Element | null {
  const { statusKembalikan } = usePerintah();
  const { putaran, sedang } = useKerja();
  const { bahasa, warna } = useTeks();
  const { isi } = useBacaan(statusKembalikan, putaran);
  if (!isi?.ada || !isi.nilai.bisa) return null;
  const { lembar, waktu } = isi.nilai;
  const teks = warna.kembalikan;
  return (
    <section className="kartu kembalikan" aria-labelledby="judul-kembalikan">
      <h2 id="judul-kembalikan">{teks.judul}</h2>
      <p>{lembar.length > 0 ? teks.teks(lembar.join(", "), tulisWaktu(waktu, bahasa)) : teks.tanpaLembar}</p>
      <DefaultButton allowDisabledFocus disabled={sedang !== undefined} onClick={kembalikan}>
        {teks.tombol}
      </DefaultButton>
    </section>
  );
}

/** "22 November 2026 pukul 08.41". */
function tulisWaktu(waktu: string, bahasa: "id" | "en"): string {
  const lokal = bahasa === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(lokal, { dateStyle: "long", timeStyle: "short" }).format(new Date(waktu));
}
