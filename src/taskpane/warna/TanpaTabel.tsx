import type { JSX } from "react";
import type { Pesan } from "../../domain/pesan";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { useTeks } from "../teks";

/** Nothing was found: what the sheets say about it, and what the user can do. */
export function TanpaTabel({ pesan }: { readonly pesan: readonly Pesan[] }): JSX.Element {
  const { kosong } = useTeks().warna;
  return (
    <section className="kartu" aria-labelledby="judul-tanpa-tabel" aria-live="polite">
      <h2 id="judul-tanpa-tabel">{kosong.judul}</h2>
      <DaftarPesan pesan={pesan} />
      <ul>
        {kosong.saran.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </section>
  );
}
