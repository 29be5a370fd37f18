import { Link } from "@fluentui/react/lib/Link";
import { useState, type JSX } from "react";
import type { Pesan } from "../../domain/pesan";
import { useBuka } from "../kait/useBuka";
import type { Halaman } from "../kait/useHalaman";
import { useTeks } from "../teks";
import { IkonTingkat } from "./IkonTingkat";
import { Kode } from "./Kode";
import { TautanSel } from "./TautanSel";

/** How many messages are shown before the user asks for all. */
const SEBAGIAN = 6;

/** Messages with their level, what was found, what to do, and a link to the cell; a failure also with its code. */
export function DaftarPesan({
  pesan,
  terlipat = false,
}: {
  readonly pesan: readonly Pesan[];
  /** None is shown before the user asks for them. */
  readonly terlipat?: boolean;
}): JSX.Element | null {
  const { panel } = useTeks();
  const [semua, setSemua] = useState(false);
  if (pesan.length === 0) return null;
  const tampil = semua ? pesan : pesan.slice(0, terlipat ? 0 : SEBAGIAN);
  return (
    <>
      <ul className="daftar-pesan">
        {tampil.map((butir, i) => (
          <ButirPesan key={`${butir.kode} ${butir.sel ?? ""} ${i}`} pesan={butir} />
        ))}
      </ul>
      {tampil.length < pesan.length && (
        <Link onClick={() => setSemua(true)}>{panel.pesan.tampilkanSemua(pesan.length)}</Link>
      )}
    </>
  );
}

/** The pages that messages send the user to, by code. */
const HALAMAN_PESAN: Readonly<Record<string, Halaman>> = {
  LAMPIRAN_DARI_LAIN: "pengaturan",
  TANGGAL_KOSONG: "pengaturan",
  CAPAIAN_TIDAK_WAJAR: "pengaturan",
};

/** A way to the page on which the message is settled. */
function TautanHalaman({ kode }: Pick<Pesan, "kode">): JSX.Element | null {
  const { panel } = useTeks();
  const buka = useBuka();
  const tujuan = HALAMAN_PESAN[kode];
  if (tujuan === undefined) return null;
  return <Link onClick={() => buka(tujuan)}>{panel.pesan.bukaHalaman(panel.navigasi[tujuan])}</Link>;
}

function ButirPesan({ pesan }: { readonly pesan: Pesan }): JSX.Element {
  const { panel } = useTeks();
  // What stands in a cell is the user's to mend; a code is for whoever mends the rest.
  const gagal = pesan.tingkat === "galat" && pesan.sel === undefined;
  return (
    <li className="pesan">
      <IkonTingkat tanda={pesan.tingkat} label={panel.tingkat[pesan.tingkat]} />
      <div>
        {pesan.sel !== undefined && <TautanSel sel={pesan.sel} />} {pesan.teks}{" "}
        {gagal && <Kode kode={pesan.kode} />}
        {pesan.ditemukan !== undefined && <p className="samar">{panel.pesan.ditemukan(pesan.ditemukan)}</p>}
        {pesan.diharapkan !== undefined && (
          <p className="samar">{panel.pesan.diharapkan(pesan.diharapkan)}</p>
        )}
        {pesan.saran !== undefined && <p className="samar">{pesan.saran}</p>}
        <TautanHalaman kode={pesan.kode} />
      </div>
    </li>
  );
}
