import type { JSX } from "react";
import type { Pesan } from "../../domain/pesan";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { useTeksWarna } from "./teks";

/** Nothing was found: what the sheets say about it, and what the user can do. */
export function TanpaTabel({ pesan }: { readonly pesan: readonly Pesan[] }): JSX.Element {
  const { kosong } = useTeksWarna();
  const milikKami = pesan.length > 0 && pesan.every(({ kode }) => kode === "LEMBAR_KAMI");
  return (
    <section className="kartu" aria-labelledby="judul-tanpa-tabel" aria-live="polite">
      <h2 id="judul-tanpa-tabel">{milikKami ? kosong.sudahBerwarna : kosong.judul}</h2>
      <DaftarPesan pesan={pesan} />
      <ul>
        {!milikKami && <li>{kosong.saranJudul}</li>}
        <li>{kosong.saranLembar}</li>
      </ul>
    </section>
  );
}
