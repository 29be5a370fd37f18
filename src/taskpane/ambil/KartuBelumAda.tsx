import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { belumAda, type RencanaAmbil } from "../../domain/ambil";
import { useKerja } from "../kait/useKerja";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksAmbil } from "./teks";
import type { UbahAmbil } from "./useAmbil";

/** Rows that were understood and have no table of ours to go to, with the button that makes it. */
export function KartuBelumAda(props: {
  readonly rencana: RencanaAmbil;
  readonly ubah: UbahAmbil;
}): JSX.Element | null {
  const { nama, belumAda: teks } = useTeksAmbil();
  const { sedang } = useKerja();
  const kurang = belumAda(props.rencana);
  if (kurang.length === 0) return null;
  const bagian = new Set(kurang.flatMap((satu) => satu.bagian ?? []));
  return (
    <section className="kartu tabel-ambil" aria-label={teks.judul}>
      <h2>{teks.judul}</h2>
      {kurang.map(({ tujuan, banyak, sel }) => (
        <p key={tujuan}>
          {teks.baris(banyak, nama.tabel[tujuan])} <TautanSel sel={sel} />
        </p>
      ))}
      {[...bagian].map((satu) => (
        <DefaultButton
          key={satu}
          className="penuh"
          allowDisabledFocus
          text={teks.tombol(nama.bagian[satu])}
          disabled={sedang !== undefined}
          onClick={() => props.ubah.bagian(satu)}
        />
      ))}
    </section>
  );
}
