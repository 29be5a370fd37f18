import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import type { JSX } from "react";
import type { Kemiripan, KeputusanMirip } from "../../domain/ambil";
import { formatPersen } from "../../domain/angka/format-angka";
import { DaftarSebagian } from "../komponen/DaftarSebagian";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksAmbil } from "./teks";
import type { UbahAmbil } from "./useAmbil";

const KEPUTUSAN: readonly KeputusanMirip[] = ["lewati", "gabung", "baru"];

interface PropsMirip {
  readonly mirip: readonly Kemiripan[];
  readonly ubah: UbahAmbil;
}

/** Rows whose name is almost that of another one: a person says whether they are the same. */
export function KartuMirip({ mirip, ubah }: PropsMirip): JSX.Element | null {
  const { mirip: teks, semuanya } = useTeksAmbil();
  if (mirip.length === 0) return null;
  const judul = teks.judul(mirip.length);
  const [pertama] = mirip;
  const serempak = mirip.every(({ keputusan }) => keputusan === pertama?.keputusan);
  return (
    <section className="kartu tabel-ambil" aria-label={judul}>
      <h2>{judul}</h2>
      <p className="samar kecil">{teks.keterangan}</p>
      {mirip.length > 1 && (
        <PilihKeputusan
          label={teks.semua}
          nilai={serempak ? pertama?.keputusan : undefined}
          ubah={(keputusan) => ubah.mirip(keputusan)}
        />
      )}
      <DaftarSebagian
        butir={mirip}
        kunci={({ kunci }, i) => `${kunci} ${i}`}
        semua={semuanya}
        isi={({ kunci, nama, sel, dengan, yakin, keputusan }) => (
          <>
            <PilihKeputusan label={nama} nilai={keputusan} ubah={(baru) => ubah.mirip(baru, kunci)} />
            <p className="samar kecil">
              <TautanSel sel={sel} /> {teks.dengan(dengan.nama, formatPersen(yakin, 0))}{" "}
              <TautanSel sel={dengan.sel} />
            </p>
          </>
        )}
      />
    </section>
  );
}

function PilihKeputusan(props: {
  readonly label: string;
  readonly nilai: KeputusanMirip | undefined;
  readonly ubah: (keputusan: KeputusanMirip) => void;
}): JSX.Element {
  const { mirip: teks } = useTeksAmbil();
  return (
    <Dropdown
      label={props.label}
      placeholder={teks.pilih}
      selectedKey={props.nilai ?? null}
      options={KEPUTUSAN.map((key) => ({ key, text: teks.keputusan[key] }))}
      onChange={(_, opsi) => opsi && props.ubah(opsi.key as KeputusanMirip)}
      responsiveMode={ResponsiveMode.large}
    />
  );
}
